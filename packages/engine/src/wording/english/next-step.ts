export const nextStep = {
  'next-step.prompt': [
    '{a} and {b} do not give the same number of {thing}. Look at where each has it from: which step would help most?',
    'You want to know why {a} and {b} differ on the number of {thing}. Look at their sources first. What would you do next?',
  ],
  'next-step.prompt-quoted': [
    '{a} has the figure {figure} here: {words} Now look at {b}: it gives another one. Going by where each has it from, which step would help most?',
  ],
  'next-step.same-speaker': [
    'Find what the source they share really said',
    'Look up the speech or statement behind the numbers',
    'Go back to the words of their common source',
  ],
  'next-step.two-speakers': [
    'Find a third party that made a count of its own',
    'Look for a count by someone new',
    'Seek out somebody else who has counted',
  ],
  'next-step.no-source': [
    'Ask where the report without a source has its number from',
    'Find the source of the number that has none so far',
    'Trace the number for which nobody is named',
  ],
  'next-step.right': ['Yes. {a} has it from {sourceA}, {b} from {sourceB}.'],
  'next-step.wrong': ['Look again at the sources: {a} has the number from {sourceA}, {b} from {sourceB}.'],
  'next-step.nobody': ['nobody it names'],
  'next-step.explanation': ['{a} has the number from {sourceA}, {b} from {sourceB}. That decides where to look next.'],
} as const;
