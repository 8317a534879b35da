import type { Interval } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import type { Rule } from '../judgement.ts';
import { phrases } from '../judgement.ts';
import { overlaps } from '../interval.ts';
import type { Reading } from '../reading.ts';

/** "Just over" and "nearly" reach a quarter of the number, by the table of hedges; "about" does not reach further. */
const approximateReach = 0.25;

/**
 * Rule 4: "at least 10" and 24. Both can be true, but a reader would expect closer numbers; no key rests on it. "About 50"
 * has no strict bound, which would let it stand beside any number: it is given the reach of the other near-hedges here.
 */
export const literalOverlapOnly: Rule = {
  name: 'literal-overlap-only',
  judge(pair) {
    if (!overlaps(strictly(pair.a.reading), strictly(pair.b.reading))) return null;
    return {
      verdict: 'compatible',
      flags: ['literal-overlap-only'],
      reason: say('reason.only-literally', phrases(pair)),
    };
  },
};

function strictly({ value, literal }: Reading): Interval {
  if (value === null || literal.lower || literal.upper) return literal;
  const reach = Math.abs(value) * approximateReach;
  return { lower: { value: value - reach, inclusive: true }, upper: { value: value + reach, inclusive: true } };
}
