import type { Pair, Rule } from '../judgement.ts';
import { say } from '../../wording/message.ts';
import { overlaps } from '../interval.ts';
import { said } from '../reading.ts';

/** Rule 1: one side is withdrawn. The other repeats it where both say about the same: "more than 160" for 164. */
export const retracted: Rule = {
  name: 'retracted',
  judge(pair) {
    const [withdrawn, other] = pair.a.status === 'retracted' ? [pair.a, pair.b] : [pair.b, pair.a];
    if (withdrawn.status !== 'retracted') return null;
    const repeats = other.status !== 'retracted' && saySame(pair);
    return {
      verdict: 'retracted',
      flags: repeats ? ['repeats-retracted'] : [],
      reason: say(repeats ? 'reason.repeats-withdrawn' : 'reason.withdrawn', {
        a: said(withdrawn.reading),
        b: said(other.reading),
      }),
    };
  },
};

/** Vague amounts ("dozens") repeat nobody's number. */
function saySame({ a, b }: Pair): boolean {
  const numbers = a.reading.value !== null && b.reading.value !== null;
  return numbers && overlaps(a.reading.pragmatic, b.reading.pragmatic);
}
