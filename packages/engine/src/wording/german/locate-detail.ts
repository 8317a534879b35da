export const locateDetail = {
  'locate-detail.says-prompt': [
    'Was sagt {speaker} in {report}?',
    'Was davon stammt in {report} von {speaker}?',
    'Was hat {speaker} laut {report} gesagt?',
  ],
  'locate-detail.clause': ['„{clause}“'],
  'locate-detail.right-says': ['Ja. In {report} kommt das von {speaker}.'],
  'locate-detail.other-says': ['Das sagt {speaker} in {report}.'],
  'locate-detail.says-explanation': ['{report} schreibt: {sentence}'],
  'locate-detail.post-prompt': [
    'Wie stellt {report} {name} vor?',
    'Wer ist {name} laut {report}?',
    'Als was wird {name} in {report} vorgestellt?',
  ],
  'locate-detail.right-post': ['Ja. So stellt {report} {name} vor.'],
  'locate-detail.other-post': ['So stellt {report} {name} vor.'],
  'locate-detail.post-explanation': ['{report} schreibt: {sentence}'],
} as const;
