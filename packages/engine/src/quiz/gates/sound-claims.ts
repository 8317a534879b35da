import { unsafe } from '../kinds/compared-pairs.ts';
import type { Gate } from './gate.ts';

/**
 * No key rests on a figure that is withdrawn, denied or overtaken (unless the withdrawal is what is asked), on one
 * whose words name no quantity, nor on a pair that only literally overlaps or may be news.
 */
export const soundClaims: Gate = {
  name: 'sound-claims',
  reject({ draft }, story) {
    const asksWithdrawal = draft.basis.some(({ rule }) => rule === 'withdrawn');
    for (const id of draft.about.claims) {
      const claim = story.claim(id);
      if (!claim) return `It rests on ${id}, which the analysis does not have.`;
      if (claim.status !== 'asserted' && !asksWithdrawal)
        return `It rests on “${claim.span.text}”, which is ${claim.status}.`;
      if (claim.type !== 'figure') continue;
      if (claim.figure.value === null && !claim.figure.hedge && claim.figure.counted === null) {
        return `“${claim.span.text}” names no quantity for certain.`;
      }
    }
    for (const basis of draft.basis) {
      const pair = basis.rule === 'verdict' ? story.pair(basis.a, basis.b) : undefined;
      if (pair && unsafe(pair)) return `It rests on a pair flagged ${pair.flags.join(', ')}.`;
    }
    return null;
  },
};
