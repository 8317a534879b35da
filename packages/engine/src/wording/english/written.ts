export const written = {
  'written.conflict-prompt': [
    'The number of {thing} is {wordsA} in {a} and {wordsB} in {b}. Why might the two differ? Use the words of both reports.',
    '{a} writes {wordsA}, {b} writes {wordsB}. Both speak of the number of {thing}. How can two reports come to differ so? Argue from what each of them says.',
  ],
  'written.conflict-basic': [
    'Says that the numbers differ or that one must be wrong, but uses no words of the reports.',
  ],
  'written.conflict-emergent': [
    'Quotes {wordsA} and {wordsB} and gives one reason why they may differ: another source, another time or place, another way of counting, or a slip.',
  ],
  'written.conflict-proficient': [
    'Quotes both, says where each has its number from ({a}: {sourceA}; {b}: {sourceB}), gives a reason that fits these reports, and says what they leave open and what would settle it.',
  ],
  'written.compatible-prompt': [
    '{a} writes {wordsA}, {b} writes {wordsB}. Can both be right about the number of {thing}? Explain it by the words beside the numbers.',
    'A friend says that {a} and {b} contradict each other on the number of {thing}: {wordsA} and {wordsB}. What do you answer? Argue from the words.',
  ],
  'written.compatible-basic': [
    'Says that both can be right, or that they differ, without looking at the words beside the numbers.',
  ],
  'written.compatible-emergent': [
    'Quotes {wordsA} and {wordsB} and names the words that loosen a number, or the rounding, without saying what numbers they allow.',
  ],
  'written.compatible-proficient': [
    'Quotes both, explains what each wording allows, shows a number that fits both, and says which wording tells the reader more.',
  ],
  'written.pair-explanation': [
    '{a} has {wordsA} from {sourceA}; {b} has {wordsB} from {sourceB}. A good answer sets the two side by side in the reports’ own words.',
  ],
  'written.shared-prompt': [
    '“Two reports say it, so it is confirmed,” a friend says of {a} and {b}. Both have these words: {words}. What do you answer?',
    'Both {a} and {b} have these words: {words}. What does that mean for how far the one confirms the other?',
  ],
  'written.shared-basic': [
    'Says that the two are alike, or that they do or do not confirm each other, without a reason.',
  ],
  'written.shared-emergent': ['Points to the shared words and says that one text is behind both reports.'],
  'written.shared-proficient': [
    'Points to the shared words, says that one text counts as one source however often it is printed, and says what a second, independent source would have to be.',
  ],
  'written.shared-explanation': [
    '{a} and {b} share whole passages, such as {words}. One text printed twice is one source.',
  ],
  'written.source-prompt': [
    '{report} has the figure {words} from {source}: {sentence} What speaks for relying on it, and what against?',
    'For the figure {words}, {report} cites {source}: {sentence} How far would you rely on it? Give reasons on both sides.',
  ],
  'written.source-basic': ['Trusts or distrusts the figure without a reason that has to do with {source}.'],
  'written.source-emergent': [
    'Names {source} as the source and gives one reason for or against: what they can know, or what they may want.',
  ],
  'written.source-proficient': [
    'Weighs what {source} can know against what they may want, looks at how {report} puts it, and names a second source that could confirm it.',
  ],
  'written.no-source-prompt': [
    '{report} gives the figure {words} without a source: {sentence} What would you want to know before you pass it on?',
    'Before you repeat the figure {words} from {report}, what would you check, and where? {sentence}',
  ],
  'written.no-source-basic': ['Says that it is true or false, or that one should check, but not what or how.'],
  'written.no-source-emergent': ['Sees that no source is given and asks who counted, when or how.'],
  'written.no-source-proficient': [
    'Sees that no source is given, asks who counted, when and how, and names somebody who would know without depending on {report}.',
  ],
  'written.source-explanation': ['{report} writes: {sentence}'],
} as const;
