import type { Rule } from '../judgement.ts';
import { phrases } from '../judgement.ts';
import { overlaps } from '../interval.ts';

/** Rule 4: "at least 10" and 24. Both can be true, but a reader would expect closer numbers; no key rests on it. */
export const literalOverlapOnly: Rule = {
  name: 'literal-overlap-only',
  judge(pair) {
    if (!overlaps(pair.a.reading.literal, pair.b.reading.literal)) return null;
    return {
      verdict: 'compatible',
      flags: ['literal-overlap-only'],
      reason: { id: 'only-literally', ...phrases(pair) },
    };
  },
};
