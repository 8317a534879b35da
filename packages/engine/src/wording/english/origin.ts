export const origin = {
  'origin.pair-prompt': [
    'Which two reports print one and the same text, with few words changed?',
    'Two of these reports rest on one and the same text. Which two?',
    'Which pair of reports was not written independently?',
  ],
  'origin.partner-prompt': [
    'Which other report carries the same text as {report}?',
    'Passages of {report} stand word for word in one other report. Which?',
    'With which report does {report} share its text?',
  ],
  'origin.agency-prompt': [
    'Which news agency does {report} credit?',
    'From which news agency does {report} say it has its text or its news?',
  ],
  'origin.pair': ['{a} and {b}'],
  'origin.right': ['Yes. {a} and {b} share passages word for word, such as {words}.'],
  'origin.right-agency': ['Yes. {report} credits {agency}.'],
  'origin.own-words': ['{a} and {b} tell of the same event, each in its own words.'],
  'origin.half-right': ['One of these two does share its text, but not with the other.'],
  'origin.other-agency': ['It is {other} that names {agency}.'],
  'origin.no-agency': ['No report here names {agency}.'],
  'origin.explanation': ['{a} and {b} share whole passages, such as {words}. They count as one origin.'],
  'origin.explanation-agency': ['{report} names {agency}: what it prints began there, not with its own reporter.'],
} as const;
