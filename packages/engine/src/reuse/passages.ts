import type { ReuseText } from './reuse-text.ts';
import { placeOf, shingleLength } from './shingles.ts';

/** `length` words that stand in both: from word `a` of the one and word `b` of the other. */
export interface SharedRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The longest shared runs, in the order of the first text, none overlapping another in it. */
export function sharedRuns(a: ReuseText, b: ReuseText): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  for (let at = 0; at + shingleLength <= a.words.numbers.length;) {
    const best = longest(a, at, b);
    if (best) runs.push(best);
    at += best?.length ?? 1;
  }
  return runs;
}

function longest(a: ReuseText, at: number, b: ReuseText): SharedRun | null {
  const [own, other, shingles] = [a.words.numbers, b.words.numbers, b.shingles()];
  let best: SharedRun | null = null;
  for (let place = placeOf(shingles, own, at); place >= 0; place = shingles.next[place] ?? -1) {
    let length = shingleLength;
    while (at + length < own.length && own[at + length] === other[place + length]) length += 1;
    if (!best || length > best.length) best = { a: at, b: place, length };
  }
  return best;
}
