export const figureRelation = {
  'figure-relation.prompt': [
    'Vergleiche, welche Zahl für {thing} in {a} und in {b} steht. Wie verhalten sich die beiden zueinander?',
    'Lies in {a} und in {b} nach, was dort über die Zahl für {thing} steht. Was stellst du fest?',
    'Such die Zahl für {thing} in {a} und in {b}. Wie passen sie zusammen?',
  ],
  'figure-relation.prompt-quoted': [
    'Nimm die Zahl {figure} aus {a}: {words} Such dasselbe in {b}. Wie passen die Zahlen zusammen?',
    'Hier steht in {a} die Zahl {figure}: {words} Was steht dazu in {b}, und wie verhalten sich die Zahlen zueinander?',
  ],
  'figure-relation.agree': [
    'Sie nennen genau dieselbe Zahl',
    'In jedem Bericht steht dieselbe Zahl',
    'Die Zahlen sind gleich',
  ],
  'figure-relation.compatible': [
    'Sie sagen es anders, doch beide können stimmen',
    'Der Wortlaut ist anders, aber die Zahlen passen zusammen',
    'Die Worte sind verschieden, die Zahlen passen',
  ],
  'figure-relation.conflict': [
    'Wenn die eine stimmt, ist die andere falsch',
    'Die Zahlen widersprechen sich',
    'Die Zahlen schließen sich aus',
  ],
  'figure-relation.one-sided': [
    'Nur ein einziger Bericht nennt dafür eine Zahl',
    'Bloß in einem Bericht steht so eine Zahl',
    'Nichts zu vergleichen: Eine Zahl fehlt',
  ],
  'figure-relation.right': ['Ja. In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'figure-relation.right-one-sided': ['Ja. In {a} steht {wordsA}; {b} nennt dafür keine Zahl.'],
  'figure-relation.not-same': ['Die Zahlen sind nicht gleich: In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'figure-relation.same': [
    'Sieh noch einmal hin: In {a} steht {wordsA}, in {b} steht {wordsB}. Das ist ein und dieselbe Zahl.',
  ],
  'figure-relation.hedge-overlooked': [
    'Achte auf die Wörter um die Zahlen: In {a} steht {wordsA}, in {b} steht {wordsB}. Beides kann stimmen.',
  ],
  'figure-relation.no-room': ['Die Worte lassen das nicht zu: In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'figure-relation.both-have': ['Beide nennen eine Zahl: In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'figure-relation.nothing-to-compare': [
    'In {a} steht {wordsA}, aber {b} nennt keine Zahl, mit der man sie vergleichen könnte.',
  ],
  'figure-relation.explanation-one-sided': [
    'In {a} steht {wordsA}. {b} nennt dafür keine Zahl, also gibt es nichts zu vergleichen.',
  ],
  'figure-relation.explanation': ['In {a} steht {wordsA}, in {b} steht {wordsB}. {reason}'],
} as const;
