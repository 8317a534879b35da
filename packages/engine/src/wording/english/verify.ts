export const verify = {
  'verify.key': ['Yes. That is what the reports support, now that they were read again.'],
  'verify.was-key': ['This was held to be right before the reports were read again.'],
  'verify.wrong': ['The reports do not support this.'],
  'verify.explanation': ['The right answer is “{key}”. Before the reports were read again, another was held right.'],
} as const;
