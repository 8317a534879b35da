/** Said by more than one kind. */
export const common = {
  plain: ['{text}'],
  'key.says': ['Yes. {report} writes {words}.'],
  'pick.other-report': ['That is what {other} gives. The question is about {report}.'],
  'pick.other-passage': ['{report} does have that figure, but for something else: {words}.'],
  'pick.other-report-other-thing': ['That stands in {other}, and for something else: {words}.'],
  'pick.other-hedge': ['Look at the words beside the number again. {report} writes {words}.'],
  'note.fewer': ['The reports support {made} of the {asked} questions asked for.'],
  'note.one-report': ['There is one report only, so nothing can be compared: all questions are about that report.'],
  'note.one-origin': ['All reports share one text: no corroboration questions can be made.'],
  'note.nothing-compared': ['The reports state no quantity in common, so no questions compare their figures.'],
  'note.no-figures': ['The reports give no figures in their running text.'],
} as const;
