export const omission = {
  'omission.only-prompt': [
    'Which of these can you read in {report} and in no other report here?',
    'One of these stands in {report} alone. Which?',
    'What would you not know if {report} were missing?',
  ],
  'omission.left-out-prompt': [
    'Which of these does {report} leave out, though others give it?',
    'A reader of {report} alone would not learn one of these. Which?',
  ],
  'omission.right-only': ['Yes. {report} has {words}; no other report gives a number for it.'],
  'omission.shared': ['{report} has it, but so has {other}.'],
  'omission.elsewhere': ['That stands in {other}, not in {report}.'],
  'omission.right-left-out': ['Yes. {other} has {words}; {report} gives no number for it.'],
  'omission.there': ['{report} does have it: {words}.'],
  'omission.explanation-only': ['{report} has {words}. The others say nothing of it in figures.'],
  'omission.explanation-left-out': ['{others} give it; {report} does not.'],
  'omission.happened': ['{words} {happened}'],
} as const;
