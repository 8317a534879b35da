import { unsafe } from '../kinds/compared-pairs.ts';
import { say } from '../../wording/message.ts';
import type { Draft } from '../draft.ts';
import type { QuizStory } from '../story.ts';
import type { Gate } from './gate.ts';

/**
 * No key rests on a figure that is withdrawn, denied or overtaken (unless the withdrawal is what is asked), on one
 * whose words name no quantity, nor on a pair that only literally overlaps, may be news, is overruled or not compared.
 */
export const soundClaims: Gate = {
  name: 'sound-claims',
  reject({ draft }, story) {
    const asksWithdrawal = draft.basis.some(({ rule }) => rule === 'withdrawn');
    for (const id of draft.about.claims) {
      const claim = story.claim(id);
      if (!claim) return say('fault.no-such-claim', { claim: id });
      if (claim.status !== 'asserted' && !asksWithdrawal)
        return say(`fault.claim-${claim.status}`, { words: claim.span.text });
      if (claim.type !== 'figure') continue;
      if (claim.figure.value === null && !claim.figure.hedge && claim.figure.counted === null) {
        return say('fault.no-quantity', { words: claim.span.text });
      }
    }
    for (const basis of draft.basis) {
      const pair = basis.rule === 'verdict' ? story.pair(basis.a, basis.b) : undefined;
      if (pair?.overruled) return say('fault.overruled', {});
      if (pair && unsafe(pair)) return say('fault.flagged-pair', { flags: pair.flags.join(', ') });
    }
    return comparedTogether(draft, story) ? null : say('fault.not-compared', {});
  },
};

/** What is said of several figures, how they stand or how many voices give them, holds where they are one quantity. */
function comparedTogether({ basis, about }: Draft, story: QuizStory): boolean {
  if (!basis.some(({ rule }) => rule === 'verdict' || rule === 'origins')) return true;
  const figures = about.claims.filter((id) => story.figure(id));
  const [first, ...others] = figures;
  if (first === undefined || others.length === 0) return true;
  return story.comparisonsOf(first).some(({ members }) => others.every((id) => members.includes(id)));
}
