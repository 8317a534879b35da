import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import type { Pair, Rule } from '../judgement.ts';
import { phrases } from '../judgement.ts';
import { overlaps } from '../interval.ts';

/** Rule 3: what a reader takes the one to mean overlaps with what a reader takes the other to mean. */
export const compatible: Rule = {
  name: 'compatible',
  judge(pair) {
    if (!overlaps(pair.a.reading.pragmatic, pair.b.reading.pragmatic)) return null;
    return { verdict: 'compatible', flags: [], reason: reason(pair) };
  },
};

function reason(pair: Pair): Message {
  const [one, other] = [pair.a.reading.exact, pair.b.reading.exact];
  const said = phrases(pair);
  const turned = { a: said.b, b: said.a };
  if (pair.converted) return say('reason.about-the-same-amount', said);
  if (pair.rounded && one && other) return say('reason.rounded', pair.rounded === 'b' ? said : turned);
  if (one && !other) return say('reason.lies-within', said);
  if (other && !one) return say('reason.lies-within', turned);
  return say('reason.can-both-be-right', said);
}
