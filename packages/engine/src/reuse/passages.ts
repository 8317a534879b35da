import { shingleAt, shingleLength, type ShingleIndex } from './shingles.ts';
import type { ReuseWord } from './words.ts';

/** `length` words that stand in both: from word `a` of the one and word `b` of the other. */
export interface SharedRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The longest shared runs, in the order of the first text, none overlapping another in it. */
export function sharedRuns(a: readonly ReuseWord[], b: readonly ReuseWord[], indexOfB: ShingleIndex): SharedRun[] {
  const runs: SharedRun[] = [];
  let at = 0;
  while (at + shingleLength <= a.length) {
    const best = longest(a, at, b, indexOfB.get(shingleAt(a, at)) ?? []);
    if (best) runs.push(best);
    at += best?.length ?? 1;
  }
  return runs;
}

function longest(
  a: readonly ReuseWord[],
  at: number,
  b: readonly ReuseWord[],
  places: readonly number[],
): SharedRun | null {
  let best: SharedRun | null = null;
  for (const place of places) {
    let length = shingleLength;
    while (at + length < a.length && a[at + length]?.norm === b[place + length]?.norm) length += 1;
    if (!best || length > best.length) best = { a: at, b: place, length };
  }
  return best;
}
