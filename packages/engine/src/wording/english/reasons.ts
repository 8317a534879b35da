/** Why two figures stand to each other as they do. `{a}` and `{b}` are the figures as their texts give them. */
export const reasons = {
  'reason.withdrawn': ['{a} was withdrawn, so it cannot be set against {b}.'],
  'reason.repeats-withdrawn': ['{b} repeats {a}, which was withdrawn.'],
  'reason.same-words': ['Both give {a}.'],
  'reason.same-number': ['{a} and {b} are the same number.'],
  'reason.same-amount': ['{a} and {b} are the same amount in other units.'],
  'reason.lies-within': ['{a} lies within {b}.'],
  'reason.rounded': ['{b} can be {a}, rounded.'],
  'reason.about-the-same-amount': ['{a} and {b} are about the same amount in other units.'],
  'reason.can-both-be-right': ['{a} and {b} can both be right.'],
  'reason.superseded': [
    '{a} was replaced by a later figure: it says what was known then, and need not contradict {b}.',
  ],
  'reason.only-literally': ['{a} and {b} can both be right, but a reader would expect closer numbers.'],
  'reason.cannot-both-be-right': ['{a} and {b} cannot both be right.'],
  'reason.digits-swapped': ['{a} and {b} cannot both be right; two digits are swapped.'],
  'reason.later-is-larger': ['{a} and {b} cannot both be right at one time; the later report has the larger count.'],
  'reason.overruled': ['The story’s owner judges otherwise: {reason}'],
  'reason.no-figure': ['There is no figure in {phrase}.'],
  'reason.different-measures': ['The figures measure different things.'],
} as const;
