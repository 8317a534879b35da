export const attribution = {
  'attribution.figure-prompt': [
    'Whom does {report} cite for the figure {words}?',
    '{report} has the figure {words}. Who is its source there?',
    'Who stands behind the figure {words} in {report}?',
  ],
  'attribution.quotation-prompt': [
    'Who says this in {report}? {words}',
    'Whose words does {report} quote here? {words}',
    'To whom does {report} give these words? {words}',
  ],
  'attribution.nobody': ['Nobody: it names no source'],
  'attribution.key-person': ['Yes. {report} gives this to {speaker}.'],
  'attribution.key-nobody': ['Yes. {report} gives the figure in its own voice.'],
  'attribution.other-passage': ['{report} does cite {speaker}, but for something else.'],
  'attribution.other-report': ['It is {other} that cites {speaker}, and for something else.'],
  'attribution.overlooked': ['{report} does name a source for it. Read the whole sentence again.'],
  'attribution.invented': ['{report} does cite {speaker} elsewhere, but it names nobody for this figure.'],
  'attribution.explanation': ['{report} has it from {speaker}: {sentence}'],
  'attribution.explanation-nobody': ['{report} says it without naming anyone: {sentence}'],
} as const;
