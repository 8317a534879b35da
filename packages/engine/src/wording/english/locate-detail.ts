export const locateDetail = {
  'locate-detail.says-prompt': [
    'What does {speaker} say in {report}?',
    'Which of these comes from {speaker}, in {report}?',
    'According to {report}, what did {speaker} say?',
  ],
  'locate-detail.clause': ['That {clause}'],
  'locate-detail.right-says': ['Yes. {report} has this from {speaker}.'],
  'locate-detail.other-says': ['That is what {speaker} says in {report}.'],
  'locate-detail.says-explanation': ['{report} writes: {sentence}'],
  'locate-detail.post-prompt': [
    'How does {report} introduce {name}?',
    'Who is {name}, as {report} has it?',
    'What does {report} say {name} is?',
  ],
  'locate-detail.right-post': ['Yes. So {report} introduces {name}.'],
  'locate-detail.other-post': ['So {report} introduces {name}.'],
  'locate-detail.post-explanation': ['{report} writes: {sentence}'],
} as const;
