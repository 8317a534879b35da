export const attribution = {
  'attribution.figure-prompt': [
    'Wen nennt {report} als Quelle für die Zahl {words}?',
    'In {report} steht die Zahl {words}. Wer ist dort die Quelle?',
    'Wer steht in {report} hinter der Zahl {words}?',
  ],
  'attribution.quotation-prompt': [
    'Wer sagt das in {report}? {words}',
    'Wen zitiert {report} hier? {words}',
    'Von wem stammen diese Worte in {report}? {words}',
  ],
  'attribution.nobody': ['Niemand: Es wird keine Quelle genannt'],
  'attribution.key-person': ['Ja. In {report} kommt das von {speaker}.'],
  'attribution.key-nobody': ['Ja. {report} nennt die Zahl, ohne sich auf jemanden zu berufen.'],
  'attribution.other-passage': ['{report} beruft sich zwar auf {speaker}, aber bei etwas anderem.'],
  'attribution.other-report': ['Auf {speaker} beruft sich {other}, und bei etwas anderem.'],
  'attribution.overlooked': ['{report} nennt dafür durchaus eine Quelle. Lies den ganzen Satz noch einmal.'],
  'attribution.invented': [
    '{report} beruft sich zwar an anderer Stelle auf {speaker}, nennt aber für diese Zahl niemanden.',
  ],
  'attribution.explanation': ['In {report} kommt das von {speaker}: {sentence}'],
  'attribution.explanation-nobody': ['{report} sagt es, ohne jemanden zu nennen: {sentence}'],
} as const;
