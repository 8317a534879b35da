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
  'precision.exact': ['An exact number', 'A number meant exactly', 'One precise number'],
  'precision.above': [
    'A number that was passed',
    'A number that the truth lies above',
    'A lower limit, with something on top',
  ],
  'precision.below': [
    'A number that was not reached',
    'A number that the truth lies below',
    'An upper limit, with something missing',
  ],
  'precision.about': [
    'A number on one side or the other',
    'A loose number, open both ways',
    'A number to be read loosely',
  ],
  'precision.right': ['Yes. {report} writes {words}.'],
  'precision.wrong': ['Read the words around the number once more: {report} writes {words}.'],
  'precision.explanation': ['{report} writes {words}; “{hedge}” is what shows it.'],
  'precision.explanation-exact': ['{report} writes {words}, with no word that loosens the number.'],
} as const;
