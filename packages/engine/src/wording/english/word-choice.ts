export const wordChoice = {
  'word-choice.headline-prompt': [
    'Which report puts {words} in quotation marks in its headline?',
    'In which headline does {words} stand between quotation marks?',
  ],
  'word-choice.text-prompt': [
    'Which report writes {words} between quotation marks, as words that are not its own?',
    'One report puts {words} in quotation marks. Which?',
  ],
  'word-choice.word-prompt': [
    'Reports choose among words for {about}. Which of these does {report} use?',
    'Which of these words does {report} use for {about}?',
  ],
  'word-choice.right-quoted': [
    'Yes. Marks around a word say that it is somebody else’s, or that the report does not vouch for it.',
  ],
  'word-choice.plain': ['{report} writes the same words without marks, as its own: {words}.'],
  'word-choice.absent': ['{report} does not put these words in marks.'],
  'word-choice.explanation-quoted': [
    '{report} has the words in quotation marks: somebody else calls it so, or the report does not vouch for the word.',
  ],
  'word-choice.right-word': ['Yes. {report} has {sentence}'],
  'word-choice.other-word': ['That is the word of {other}: {sentence}'],
  'word-choice.explanation-word': [
    '{report} writes “{word}”. Each of the words on offer sees the same people or events in its own way.',
  ],
} as const;
