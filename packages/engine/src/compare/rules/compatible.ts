import type { Message } from '../message.ts';
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
  const { a, b } = pair;
  const [first, second] = [a.reading.phrase, b.reading.phrase];
  if (pair.converted) return { id: 'about-the-same-amount', ...phrases(pair) };
  if (pair.rounded && a.reading.exact && b.reading.exact) {
    return pair.rounded === 'b' ? { id: 'rounded', a: first, b: second } : { id: 'rounded', a: second, b: first };
  }
  if (a.reading.exact && !b.reading.exact) return { id: 'lies-within', a: first, b: second };
  if (b.reading.exact && !a.reading.exact) return { id: 'lies-within', a: second, b: first };
  return { id: 'can-both-be-right', a: first, b: second };
}
