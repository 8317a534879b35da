import type { Range } from '@crossread/shared';
import type { Document, Token } from './document.ts';

/** The tokens that lie whole within a range of the text, found by halving: tokens stand in order. */
export function tokensIn({ tokens }: Pick<Document, 'tokens'>, { start, end }: Range): readonly Token[] {
  let [first, beyond] = [0, tokens.length];
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if ((tokens[middle]?.start ?? start) < start) first = middle + 1;
    else beyond = middle;
  }
  let last = first;
  while ((tokens[last]?.end ?? Infinity) <= end) last += 1;
  return tokens.slice(first, last);
}
