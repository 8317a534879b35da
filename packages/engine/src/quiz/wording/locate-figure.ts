export const locateFigure = {
  'locate-figure.prompt': [
    'What figure does {report} give for {thing}?',
    'Which number of {thing} does {report} give?',
    'Look at {report}. What is its figure for {thing}?',
    'According to {report}, what is the number of {thing}?',
  ],
  'locate-figure.explanation': ['{report} writes: {words}.'],
} as const;
