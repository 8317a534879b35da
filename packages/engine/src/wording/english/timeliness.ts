export const timeliness = {
  'timeliness.last-prompt': [
    'Going by the dates they bear, which of these reports was published last?',
    'Which of these reports is the latest, going by its date?',
  ],
  'timeliness.first-prompt': [
    'Going by the dates they bear, which of these reports was published first?',
    'Which of these reports is the earliest, going by its date?',
  ],
  'timeliness.right': ['Yes. {report} bears the date {date}.'],
  'timeliness.wrong': ['{report} bears the date {date}.'],
  'timeliness.explanation': [
    '{report} bears the date {date}. What a report could know depends on when it was written.',
  ],
} as const;
