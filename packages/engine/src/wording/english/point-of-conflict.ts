export const pointOfConflict = {
  'point-of-conflict.prompt': [
    'On which of these points do {a} and {b} contradict each other?',
    '{a} and {b} cannot both be right on one of these points. On which?',
    'Where do {a} and {b} part ways?',
  ],
  'point-of-conflict.thing': ['The number of {thing}'],
  'point-of-conflict.source': ['Whether {speaker} is cited', 'Whether {speaker} is a source'],
  'point-of-conflict.day': ['The day on which they were published', 'Their date of publication'],
  'point-of-conflict.same-source': ['There they agree: {a} and {b} both cite {speaker}.'],
  'point-of-conflict.same-day': ['There they agree: {a} and {b} bear the same date.'],
  'point-of-conflict.right': ['Yes. {a} has {wordsA}, {b} has {wordsB}.'],
  'point-of-conflict.agree': ['There they agree: {a} has {wordsA}, {b} has {wordsB}.'],
  'point-of-conflict.fits': ['Their words differ there, but both can be right: {a} has {wordsA}, {b} has {wordsB}.'],
  'point-of-conflict.one-sided': ['Only {a} gives a number for that; {b} is silent on it.'],
  'point-of-conflict.explanation': ['{a} has {wordsA}, {b} has {wordsB}, and no number fits both.'],
} as const;
