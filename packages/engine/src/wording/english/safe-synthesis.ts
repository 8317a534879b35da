export const safeSynthesis = {
  'safe-synthesis.statement-prompt': [
    'Which of these statements do the reports bear out?',
    'Only one of these sentences about the reports is true. Which?',
    'You sum up the reports for someone who has read none of them. Which sentence is correct?',
  ],
  'safe-synthesis.bound-prompt': [
    'You want one sentence on the number of {thing} that holds whichever of the reports is right. Which sentence is safe?',
    'Which sentence about the number of {thing} do all reports that give one support?',
  ],
  'safe-synthesis.agree': ['{a} and {b} give the same number of {thing}'],
  'safe-synthesis.conflict': ['{a} and {b} contradict each other on the number of {thing}'],
  'safe-synthesis.at-least': ['There were at least {number} {thing}', 'The number of {thing} was {number} or more'],
  'safe-synthesis.fewer': ['There were fewer than {number} {thing}', 'The number of {thing} was under {number}'],
  'safe-synthesis.just': [
    'There were just {number} {thing}',
    'The number of {thing} was {number}, no more and no less',
  ],
  'safe-synthesis.right': ['Yes. {a} has {wordsA}, {b} has {wordsB}.'],
  'safe-synthesis.not-so': ['That is not what they say: {a} has {wordsA}, {b} has {wordsB}.'],
  'safe-synthesis.not-both': ['{b} gives no number for it, so there is nothing to compare.'],
  'safe-synthesis.right-bound': ['Yes. That leaves room for every figure: {figures}.'],
  'safe-synthesis.excludes': ['That leaves no room for {report}, which has {words}.'],
  'safe-synthesis.explanation': ['{a} has {wordsA}, {b} has {wordsB}.'],
  'safe-synthesis.explanation-bound': ['The reports give {figures}. Only this sentence holds for all of them.'],
} as const;
