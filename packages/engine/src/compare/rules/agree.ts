import type { Pair, Rule } from '../judgement.ts';
import { phrases } from '../judgement.ts';
import { closeTo, sameInterval } from '../interval.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';

/** Rule 2: the same value and the same hedge, or equal exact values in any spelling or unit of one system. */
export const agree: Rule = {
  name: 'agree',
  judge(pair) {
    if (pair.converted === 'by-text' || !sameValue(pair) || !sameHedge(pair)) return null;
    return { verdict: 'agree', flags: [], reason: reason(pair) };
  },
};

function sameValue({ a, b }: Pair): boolean {
  if (a.reading.value === null || b.reading.value === null) return a.reading.value === b.reading.value;
  return closeTo(a.reading.value, b.reading.value);
}

/** Hedges are the same when they leave the same room: "more than" and "over", "about" and "some". */
function sameHedge({ a, b }: Pair): boolean {
  if (a.reading.exact && b.reading.exact) return true;
  return (
    a.reading.exact === b.reading.exact &&
    sameInterval(a.reading.literal, b.reading.literal) &&
    sameInterval(a.reading.pragmatic, b.reading.pragmatic)
  );
}

function reason(pair: Pair): Message {
  const said = phrases(pair);
  if (pair.converted) return say('reason.same-amount', said);
  const [a, b] = [pair.a.reading.phrase, pair.b.reading.phrase];
  return a.toLowerCase() === b.toLowerCase()
    ? say('reason.same-words', { a: said.a })
    : say('reason.same-number', said);
}
