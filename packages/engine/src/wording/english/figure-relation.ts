export const figureRelation = {
  'figure-relation.prompt': [
    'Compare what {a} and {b} say about the number of {thing}. How do the two stand to each other?',
    'Set {a} beside {b} on the number of {thing}. What do you find?',
    'Look up the number of {thing} in {a} and in {b}. How do they fit together?',
  ],
  'figure-relation.prompt-quoted': [
    'Take the figure {figure} in {a}: {words} Look up the same matter in {b}. How do the figures fit together?',
    '{a} has the figure {figure} here: {words} What has {b} on the same matter, and how do the figures compare?',
  ],
  'figure-relation.agree': [
    'They give the very same figure',
    'The same figure stands in each report',
    'The figures are the same',
  ],
  'figure-relation.compatible': [
    'They put it differently, yet each can be right',
    'The wording differs, but the figures fit together',
    'The words differ; the figures fit',
  ],
  'figure-relation.conflict': [
    'Where the first is right, the other is wrong',
    'The figures contradict each other',
    'The figures exclude each other',
  ],
  'figure-relation.one-sided': [
    'A single report has a figure for it',
    'Only a single report gives such a figure',
    'Nothing to compare: a figure is missing',
  ],
  'figure-relation.right': ['Yes. {a} has {wordsA}, {b} has {wordsB}.'],
  'figure-relation.right-one-sided': ['Yes. {a} has {wordsA}; {b} gives no figure for it.'],
  'figure-relation.not-same': ['The figures are not the same: {a} has {wordsA}, {b} has {wordsB}.'],
  'figure-relation.same': ['Look again: {a} has {wordsA}, {b} has {wordsB}. That is one and the same figure.'],
  'figure-relation.hedge-overlooked': [
    'Mind the words around the numbers: {a} has {wordsA}, {b} has {wordsB}. Both can be true.',
  ],
  'figure-relation.no-room': ['Nothing in the words leaves room for that: {a} has {wordsA}, {b} has {wordsB}.'],
  'figure-relation.both-have': ['Both do give a figure: {a} has {wordsA}, {b} has {wordsB}.'],
  'figure-relation.nothing-to-compare': ['{a} has {wordsA}, but {b} gives no figure to set against it.'],
  'figure-relation.explanation-one-sided': [
    '{a} has {wordsA}. {b} gives no figure for this, so there is nothing to compare.',
  ],
  'figure-relation.explanation': ['{a} has {wordsA}, {b} has {wordsB}. {reason}'],
} as const;
