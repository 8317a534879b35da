import type { ReuseWord } from './words.ts';

/** Words of a shingle. Five is what work on text reuse in news uses (METER corpus, Clough et al. 2002). */
const shingleLength = 5;

/** The runs of five words of a text. */
export interface Shingles {
  readonly length: number;
  /** By the place of their first word. */
  readonly inOrder: readonly string[];
  /** The places of each. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

export function shinglesOf(words: readonly ReuseWord[]): Shingles {
  const inOrder: string[] = [];
  const places = new Map<string, number[]>();
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    const shingle = words
      .slice(at, at + shingleLength)
      .map(({ norm }) => norm)
      .join(' ');
    inOrder.push(shingle);
    const known = places.get(shingle);
    if (known) known.push(at);
    else places.set(shingle, [at]);
  }
  return { length: shingleLength, inOrder, places };
}

/** Shared shingles over those of the smaller side, 0–1; 0 where a side has none. */
export function containment({ places: a }: Shingles, { places: b }: Shingles): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small.keys()) if (large.has(shingle)) shared += 1;
  return small.size === 0 ? 0 : shared / small.size;
}
