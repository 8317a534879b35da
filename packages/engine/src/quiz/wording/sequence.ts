export const sequence = {
  'sequence.prompt': [
    'Put these in the order in which they happened, going by {report}.',
    'What happened first, and what after it? Order these by what {report} says.',
  ],
  'sequence.dated': ['{report} puts it on {day}.'],
  'sequence.explanation': ['{report} gives the days: {days}.'],
} as const;
