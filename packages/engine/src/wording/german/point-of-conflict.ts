export const pointOfConflict = {
  'point-of-conflict.prompt': [
    'In welchem dieser Punkte widersprechen sich {a} und {b}?',
    '{a} und {b} können in einem dieser Punkte nicht beide recht haben. In welchem?',
    'Wo gehen {a} und {b} auseinander?',
  ],
  'point-of-conflict.thing': ['Die Zahl für {thing}'],
  'point-of-conflict.source': ['Ob {speaker} als Quelle dient', 'Ob {speaker} zu den Quellen gehört'],
  'point-of-conflict.day': ['Der Tag, an dem sie erschienen', 'Ihr Erscheinungsdatum'],
  'point-of-conflict.same-source': ['Darin stimmen sie überein: {a} und {b} berufen sich beide auf {speaker}.'],
  'point-of-conflict.same-day': ['Darin stimmen sie überein: {a} und {b} tragen dasselbe Datum.'],
  'point-of-conflict.right': ['Ja. In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'point-of-conflict.agree': ['Darin stimmen sie überein: In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'point-of-conflict.fits': [
    'Dort unterscheiden sich die Worte, aber beides kann stimmen: In {a} steht {wordsA}, in {b} steht {wordsB}.',
  ],
  'point-of-conflict.one-sided': ['Nur {a} nennt dafür eine Zahl; {b} schweigt dazu.'],
  'point-of-conflict.explanation': ['In {a} steht {wordsA}, in {b} steht {wordsB}, und keine Zahl passt zu beidem.'],
} as const;
