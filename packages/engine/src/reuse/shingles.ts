import type { ReuseWord } from './words.ts';

/** Words of a shingle. Five is what work on text reuse in news uses (METER corpus, Clough et al. 2002). */
export const shingleLength = 5;

/** The places of each run of five words. */
export type ShingleIndex = ReadonlyMap<string, readonly number[]>;

export function shingleIndex(words: readonly ReuseWord[]): ShingleIndex {
  const index = new Map<string, number[]>();
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    const shingle = shingleAt(words, at);
    const places = index.get(shingle);
    if (places) places.push(at);
    else index.set(shingle, [at]);
  }
  return index;
}

export function shingleAt(words: readonly ReuseWord[], at: number): string {
  let shingle = '';
  for (let offset = 0; offset < shingleLength; offset += 1) shingle += ` ${words[at + offset]?.norm}`;
  return shingle;
}

/** Shared shingles over those of the smaller side, 0–1; 0 where a side has none. */
export function containment(a: ShingleIndex, b: ShingleIndex): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small.keys()) if (large.has(shingle)) shared += 1;
  return small.size === 0 ? 0 : shared / small.size;
}
