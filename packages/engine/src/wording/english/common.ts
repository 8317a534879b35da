/** Said by more than one kind. */
export const common = {
  plain: ['{text}'],
  'key.says': ['Yes. {report} writes {words}.'],
  'pick.other-report': ['That is what {other} gives. The question is about {report}.'],
  'pick.other-passage': ['{report} does have that figure, but for something else: {words}.'],
  'pick.other-report-other-thing': ['That stands in {other}, and for something else: {words}.'],
  'pick.other-hedge': ['Look at the words beside the number again. {report} writes {words}.'],
} as const;
