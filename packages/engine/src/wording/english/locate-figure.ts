export const locateFigure = {
  'locate-figure.prompt': [
    'What figure does {report} give for {thing}?',
    'How does {report} put the number of {thing}?',
    'Look at {report}. What is its figure for {thing}?',
    'According to {report}, what is the number of {thing}?',
  ],
  'locate-figure.sentence-prompt': [
    'In {report}, find the sentence that begins {words} What number of {thing} does it give?',
    'A sentence in {report} begins {words} Read on: what is its number of {thing}?',
  ],
  'locate-figure.explanation': ['{report} writes: {words}.'],
} as const;
