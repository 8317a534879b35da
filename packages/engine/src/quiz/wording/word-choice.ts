export const wordChoice = {
  'word-choice.headline-prompt': [
    'Which report puts {words} in quotation marks in its headline?',
    'In which headline does {words} stand between quotation marks?',
  ],
  'word-choice.text-prompt': [
    'Which report keeps its distance from {words} by putting the words in quotation marks?',
    'Which report writes {words} between quotation marks, as words that are not its own?',
  ],
  'word-choice.word-prompt': [
    'Reports choose among words for {about}. Which of these does {report} use?',
    'Which of these words does {report} use for {about}?',
  ],
  'word-choice.right-quoted': [
    'Yes. The marks say: so it is called, but not by us. Other reports may write the same words as their own.',
  ],
  'word-choice.plain': ['{report} writes the same words without marks, as its own: {words}.'],
  'word-choice.absent': ['{report} does not put these words in marks.'],
  'word-choice.explanation-quoted': [
    '{report} has the words in quotation marks: somebody calls it so, and the report does not join in.',
  ],
  'word-choice.right-word': ['Yes. {report} has {sentence}'],
  'word-choice.other-word': ['That is the word of {other}: {sentence}'],
  'word-choice.explanation-word': [
    '{report} writes “{word}”. Each of the words on offer sees the same people or events in its own way.',
  ],
} as const;
