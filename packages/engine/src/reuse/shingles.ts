/** Words of a shingle. Five is what work on text reuse in news uses (METER corpus, Clough et al. 2002). */
export const shingleLength = 5;

/** The runs of five words of a text, kept in a hash table: a shingle is known by the place of its first word. */
export interface Shingles {
  /** The text's words by number. */
  readonly words: Int32Array;
  /** How many different ones there are. */
  readonly different: number;
  /** The table: the first place of a shingle, −1 in free slots. A power of two long, at most half full. */
  readonly slots: Int32Array;
  /** For each place the next place of the same shingle, −1 for none. */
  readonly next: Int32Array;
}

export function shinglesOf(words: Int32Array): Shingles {
  const places = Math.max(0, words.length - shingleLength + 1);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * places + 2))).fill(-1);
  const next = new Int32Array(places);
  let different = 0;
  // From the end, so that the slot holds the first place and the others follow in order.
  for (let at = places - 1; at >= 0; at -= 1) {
    const slot = slotOf(words, slots, words, at);
    const later = slots[slot] ?? -1;
    if (later < 0) different += 1;
    next[at] = later;
    slots[slot] = at;
  }
  return { words, different, slots, next };
}

/** The first place in `shingles` of the five words from `at` of `words`; −1 where they are not in it. */
export function placeOf(shingles: Shingles, words: Int32Array, at: number): number {
  return shingles.slots[slotOf(shingles.words, shingles.slots, words, at)] ?? -1;
}

/** Shared shingles over those of the smaller side, 0–1; 0 where a side has none. */
export function containment(a: Shingles, b: Shingles): number {
  const [small, large] = a.different <= b.different ? [a, b] : [b, a];
  let shared = 0;
  for (const at of small.slots) if (at >= 0 && placeOf(large, small.words, at) >= 0) shared += 1;
  return small.different === 0 ? 0 : shared / small.different;
}

/** The slot where the five words from `at` of `words` stand in the table of the text `own`, or a free one. */
function slotOf(own: Int32Array, slots: Int32Array, words: Int32Array, at: number): number {
  const mask = slots.length - 1;
  let slot = hashAt(words, at) & mask;
  for (let place = slots[slot] ?? -1; place >= 0; place = slots[slot] ?? -1) {
    if (sameAt(own, place, words, at)) break;
    slot = (slot + 1) & mask;
  }
  return slot;
}

export function sameAt(a: Int32Array, atA: number, b: Int32Array, atB: number): boolean {
  for (let step = 0; step < shingleLength; step += 1) if (a[atA + step] !== b[atB + step]) return false;
  return true;
}

/** FNV-1a over the numbers of the words, its high bits folded into the low ones. */
export function hashAt(words: Int32Array, at: number): number {
  let sum = 0x811c9dc5;
  for (let step = 0; step < shingleLength; step += 1) sum = Math.imul(sum ^ (words[at + step] ?? 0), 0x01000193);
  return sum ^ (sum >>> 15);
}
