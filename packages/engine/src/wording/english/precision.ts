export const precision = {
  'precision.select-prompt': [
    'Select the words in {report} that show that its number of {thing} is not exact.',
    'Find the number of {thing} in {report}. Select the words that keep it from being exact.',
    'The number of {thing} in {report} is not exact. Select the words that say so.',
  ],
  'precision.how-prompt': [
    'In what way does {report} state the number of {thing}?',
    'Look at the words of {report} for the number of {thing}. What do they tell a reader?',
    'What kind of number does {report} give for {thing}?',
  ],
  'precision.exact': ['A count meant to be exact', 'The precise count', 'The count to the last one'],
  'precision.above': [
    'A lower limit, with room above it',
    'A floor: the count can be higher',
    'A minimum that can be passed',
  ],
  'precision.below': [
    'An upper limit, with room below it',
    'A ceiling: the count can be lower',
    'A top figure that need not be reached',
  ],
  'precision.about': [
    'A rough count, too high or too low',
    'A loose count, open on either side',
    'An estimate that may be off either way',
  ],
  'precision.right': ['Yes. {report} writes {words}.'],
  'precision.wrong': ['Read the words around the number once more: {report} writes {words}.'],
  'precision.explanation': ['{report} writes {words}; “{hedge}” is what shows it.'],
  'precision.explanation-exact': ['{report} writes {words}, with no word that loosens the number.'],
} as const;
