export const undecidable = {
  'undecidable.prompt': [
    'Both {a} and {b} give a number of {thing}. What can you conclude from the reports here?',
    'Suppose you have only these reports. What do they let you say about the number of {thing} in {a} and in {b}?',
    'Look up the number of {thing} in {a} and in {b}. Which of the two can you rely on, going by these reports?',
  ],
  'undecidable.prompt-quoted': [
    '{a} has the figure {figure} here: {words} Look up what {b} says of the same matter. What can you conclude from these reports?',
  ],
  'undecidable.open': [
    'The reports leave it open which number is right',
    'Which number is right remains open here',
    'The question of which number is right stays open',
  ],
  'undecidable.both': [
    'The numbers differ, but each of them can stand',
    'They are not the same, yet both can be right',
    'The wording differs, and there is room for both',
  ],
  'undecidable.same': [
    'Both give the very same number',
    'There is nothing to choose: the number is the same',
    'The two do not differ in their number',
  ],
  'undecidable.only': [
    'That of {report} alone can be right',
    'Only {report} can be right on this',
    '{report} is right, and the other is wrong',
  ],
  'undecidable.right-open': [
    'Yes. {a} has {wordsA}, {b} has {wordsB}; they exclude each other, and no report shows which is wrong.',
  ],
  'undecidable.right-both': ['Yes. {a} has {wordsA}, {b} has {wordsB}: one does not exclude the other.'],
  'undecidable.right-same': ['Yes. {a} has {wordsA}, {b} has {wordsB}. Whether it is true is another matter.'],
  'undecidable.not-same': ['They do not give the same number: {a} has {wordsA}, {b} has {wordsB}.'],
  'undecidable.is-same': ['They give one number: {a} has {wordsA}, {b} has {wordsB}.'],
  'undecidable.right-only': ['Yes. The number in {other} was withdrawn, the one in {report} was not.'],
  'undecidable.exclude': ['They exclude each other: {a} has {wordsA}, {b} has {wordsB}.'],
  'undecidable.not-open': ['There is nothing to settle: {a} has {wordsA}, {b} has {wordsB}, and both can be true.'],
  'undecidable.settled': ['The reports do say more: one of the two numbers was withdrawn.'],
  'undecidable.no-ground': ['No report gives a reason to trust {report} more on this.'],
  'undecidable.no-need': ['You need not choose: {a} has {wordsA}, {b} has {wordsB}, and both can be true.'],
  'undecidable.withdrawn': ['The number in {report} is the one that was withdrawn.'],
  'undecidable.explanation-open': [
    '{a} has {wordsA}, {b} has {wordsB}. They cannot both be right, and these reports do not settle which is. To say so is the right answer.',
  ],
  'undecidable.explanation-both': [
    '{a} has {wordsA}, {b} has {wordsB}. The words differ, but there are numbers that fit both.',
  ],
  'undecidable.explanation-same': [
    '{a} has {wordsA}, {b} has {wordsB}: one number, so there is nothing to choose between.',
  ],
  'undecidable.explanation-only': [
    'The reports say that {withdrawn} was withdrawn, so it no longer stands against {standing}.',
  ],
} as const;
