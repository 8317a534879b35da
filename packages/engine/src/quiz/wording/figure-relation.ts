export const figureRelation = {
  'figure-relation.prompt': [
    'Compare what {a} and {b} say about the number of {thing}. How do the two stand to each other?',
    'Set {a} beside {b} on the number of {thing}. What do you find?',
    'Look up the number of {thing} in {a} and in {b}. How do they fit together?',
  ],
  'figure-relation.prompt-quoted': [
    'This stands in {a}: {words} How does what {b} says about it compare?',
    'Read this in {a}: {words} Then look up the same matter in {b}. How do the two figures fit together?',
  ],
  'figure-relation.agree': ['They give the same figure', 'Both have the same figure', 'The two figures are the same'],
  'figure-relation.compatible': [
    'Their words differ, yet both can be right',
    'They put it differently, but both can be right',
    'The wording differs and both can hold',
  ],
  'figure-relation.conflict': [
    'The figures differ and cannot both be right',
    'One of the two figures must be wrong',
    'The two figures contradict each other',
  ],
  'figure-relation.one-sided': [
    'Only one of them gives such a figure',
    'One of them has no figure for this',
    'A figure for it stands in one of them alone',
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
