export const safeSynthesis = {
  'safe-synthesis.statement-prompt': [
    'Welche dieser Aussagen ist durch die Berichte gedeckt?',
    'Nur einer dieser Sätze über die Berichte stimmt. Welcher?',
    'Du fasst die Berichte für jemanden zusammen, der keinen gelesen hat. Welcher Satz stimmt?',
  ],
  'safe-synthesis.bound-prompt': [
    'Du suchst einen Satz über die Zahl für {thing}, der stimmt, welcher Bericht auch recht hat. Welcher Satz ist sicher?',
    'Welchen Satz über die Zahl für {thing} stützen alle Berichte, die eine nennen?',
  ],
  'safe-synthesis.agree': ['{a} und {b} nennen dieselbe Zahl für {thing}'],
  'safe-synthesis.conflict': ['{a} und {b} widersprechen sich bei der Zahl für {thing}'],
  'safe-synthesis.at-least': [
    'Die Zahl für {thing} war mindestens {number}',
    'Die Zahl für {thing} betrug {number} oder mehr',
  ],
  'safe-synthesis.fewer': ['Die Zahl für {thing} war kleiner als {number}', 'Die Zahl für {thing} lag unter {number}'],
  'safe-synthesis.just': [
    'Die Zahl für {thing} war genau {number}',
    'Die Zahl für {thing} betrug {number}, nicht mehr und nicht weniger',
  ],
  'safe-synthesis.right': ['Ja. In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'safe-synthesis.not-so': ['Das sagen sie nicht: In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'safe-synthesis.not-both': ['{b} nennt dafür keine Zahl, also gibt es nichts zu vergleichen.'],
  'safe-synthesis.right-bound': ['Ja. Das lässt Platz für jede der Zahlen: {figures}.'],
  'safe-synthesis.excludes': ['Dazu passt {report} nicht: Dort steht {words}.'],
  'safe-synthesis.explanation': ['In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'safe-synthesis.explanation-bound': ['In den Berichten steht {figures}. Nur dieser Satz gilt für alle.'],
} as const;
