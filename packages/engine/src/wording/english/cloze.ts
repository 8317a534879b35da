export const cloze = {
  'cloze.prompt': [
    'Which figure fills the gap in this sentence of {report}? {sentence}',
    'Fill the gap as {report} does: {sentence}',
    'A figure is missing from these words of {report}. Which one? {sentence}',
  ],
  'cloze.number-prompt': [
    'Fill the gap with the number that {report} gives: {sentence}',
    'Which number belongs in the gap? From {report}: {sentence}',
    'Write the number that is missing from these words of {report}: {sentence}',
  ],
  'cloze.explanation': ['The sentence in {report} has “{figure}”.'],
} as const;
