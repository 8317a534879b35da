export const sequence = {
  'sequence.prompt': [
    'Put these events in the order in which they happened, going by the days that the reports give.',
    'What happened first, and what after it? Order these by the days that the reports give.',
  ],
  'sequence.published-prompt': [
    'Put these reports in the order in which they were published, the earliest first.',
    'Which of these reports came first, and which after it? Order them by the dates they bear.',
  ],
  'sequence.dated': ['{report} puts it on {day}.'],
  'sequence.bears': ['{report} bears the date {date}.'],
  'sequence.explanation': ['The reports give the days in this order: {days}.'],
} as const;
