export const evidenceBasis = {
  'evidence-basis.unsourced-prompt': [
    'Which report gives the number of {thing} without saying where it has it from?',
    'One report names no source for its number of {thing}. Which?',
  ],
  'evidence-basis.sourced-prompt': [
    'Which report says where its number of {thing} comes from?',
    'Only one of these reports names a source for the number of {thing}. Which?',
  ],
  'evidence-basis.kind-prompt': [
    'On what does {report} rest the figure {words}?',
    '{report} has the figure {words}. What does it give as its basis?',
  ],
  'evidence-basis.person': [
    'The word of a person it names',
    'What a person named in it says',
    'A person whose name it gives',
  ],
  'evidence-basis.body': [
    'The word of a body, with no person named',
    'What an office or a group says',
    'An office or a group as a whole',
  ],
  'evidence-basis.nothing': [
    'Its own word, with no source given',
    'No source: it says so itself',
    'No source that its readers are told of',
  ],
  'evidence-basis.right': ['Yes: {sentence}'],
  'evidence-basis.wrong': ['Read where the figure stands: {sentence}'],
  'evidence-basis.names-source': ['{report} does say where it has it from: {sentence}'],
  'evidence-basis.names-none': ['{report} gives the number, but no source for it: {sentence}'],
  'evidence-basis.no-figure': ['{report} gives no such number.'],
  'evidence-basis.explanation': ['In {report}: {sentence}'],
} as const;
