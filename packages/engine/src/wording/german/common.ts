/** Said by more than one kind. */
export const common = {
  plain: ['{text}'],
  'key.says': ['Ja. {report} schreibt {words}.'],
  'pick.other-report': ['Das nennt {other}. Die Frage gilt aber für {report}.'],
  'pick.other-passage': ['Diese Zahl steht zwar in {report}, gehört aber zu etwas anderem: {words}.'],
  'pick.other-report-other-thing': ['Das steht in {other} und gehört zu etwas anderem: {words}.'],
  'pick.other-hedge': ['Sieh dir die Wörter neben der Zahl noch einmal an. {report} schreibt {words}.'],
} as const;
