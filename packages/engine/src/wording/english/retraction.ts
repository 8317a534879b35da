export const retraction = {
  'retraction.repeats-prompt': [
    'One report repeats a number of {thing} that another report says was withdrawn. Which one repeats it?',
    'A number of {thing} was taken back. Which report still gives it as a fact?',
    'Which report still prints a number of {thing} although, as another report says, it was withdrawn?',
  ],
  'retraction.figure-prompt': [
    'Which figure does {report} say was withdrawn?',
    'In {report}, a figure is said to have been taken back. Which one?',
    'According to {report}, which figure no longer stands?',
  ],
  'retraction.reports-prompt': [
    'Which report tells its readers that a number of {thing} was withdrawn?',
    'Where can you read that a number of {thing} was taken back?',
  ],
  'retraction.right-repeats': ['Yes. {report} has {words}, the number that {other} says was withdrawn.'],
  'retraction.tells': ['{report} does not repeat it: it reports that the number was withdrawn.'],
  'retraction.silent': ['{report} does not give that number.'],
  'retraction.right-tells': ['Yes. {report} says that {words} was withdrawn.'],
  'retraction.still-repeats': ['{report} gives the number, but nothing of its withdrawal.'],
  'retraction.stands': ['{report} gives that figure without taking it back: {words}.'],
  'retraction.elsewhere': ['That figure stands in {other}, and nothing is said of a withdrawal.'],
  'retraction.explanation-repeats': ['{other} says that {withdrawn} was withdrawn. {report} still has {words}.'],
  'retraction.explanation-figure': ['{report} says so here: {words}.'],
} as const;
