import { say } from '../../wording/message.ts';
import type { Rule } from '../judgement.ts';
import { phrases } from '../judgement.ts';
import { digitSwap } from '../digit-swap.ts';
import { laterIsLarger } from '../later-is-larger.ts';

/** Rule 5: no number makes both right. Says why it may be so where that can be seen. */
export const conflict: Rule = {
  name: 'conflict',
  judge(pair) {
    const [a, b] = [pair.a.reading, pair.b.reading];
    const exact = a.exact && b.exact && a.value !== null && b.value !== null;
    if (exact && !pair.converted && digitSwap(a.value, b.value)) {
      return {
        verdict: 'conflict',
        flags: ['digit-transposition'],
        reason: say('reason.digits-swapped', phrases(pair)),
      };
    }
    if (laterIsLarger(pair)) {
      return {
        verdict: 'conflict',
        flags: ['possible-update'],
        reason: say('reason.later-is-larger', phrases(pair)),
      };
    }
    return { verdict: 'conflict', flags: [], reason: say('reason.cannot-both-be-right', phrases(pair)) };
  },
};
