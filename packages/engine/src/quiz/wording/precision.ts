export const precision = {
  'precision.select-prompt': [
    'Select the words in {report} that show that its number of {thing} is not exact.',
    'Find the number of {thing} in {report}. Select the words that keep it from being exact.',
    'The number of {thing} in {report} is not exact. Select the words that say so.',
  ],
  'precision.how-prompt': [
    'How exactly does {report} give the number of {thing}?',
    'Look at how {report} words its number of {thing}. What kind of number is it?',
    'What do the words of {report} tell you about how exact its number of {thing} is?',
  ],
  'precision.exact': ['As an exact number', 'As a number to be taken exactly', 'As one precise number'],
  'precision.above': ['As a number that was exceeded', 'As a minimum that was passed', 'As a number with some on top'],
  'precision.below': [
    'As a number not quite reached',
    'As a maximum, or close below one',
    'As a number with some missing',
  ],
  'precision.about': [
    'As a rough number',
    'As a number to be taken loosely',
    'As an estimate that may be off either way',
  ],
  'precision.right': ['Yes. {report} writes {words}.'],
  'precision.wrong': ['Read the words around the number once more: {report} writes {words}.'],
  'precision.explanation': ['{report} writes {words}; “{hedge}” is what shows it.'],
  'precision.explanation-exact': ['{report} writes {words}, with no word that loosens the number.'],
} as const;
