import type { ReuseText } from './reuse-text.ts';

/** `length` words that stand in both: from word `a` of the one and word `b` of the other. */
export interface SharedRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The longest shared runs, in the order of the first text, none overlapping another in it. */
export function sharedRuns(a: ReuseText, b: ReuseText): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  const { inOrder } = a.shingles;
  for (let at = 0; at < inOrder.length;) {
    const places = b.shingles.places.get(inOrder[at] ?? '');
    const best = places && longest(a, at, b, places);
    if (best) runs.push(best);
    at += best?.length ?? 1;
  }
  return runs;
}

function longest(a: ReuseText, at: number, b: ReuseText, places: readonly number[]): SharedRun | null {
  let best: SharedRun | null = null;
  for (const place of places) {
    let length = a.shingles.length;
    while (at + length < a.words.length && a.words[at + length]?.norm === b.words[place + length]?.norm) length += 1;
    if (!best || length > best.length) best = { a: at, b: place, length };
  }
  return best;
}
