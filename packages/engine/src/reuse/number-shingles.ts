import { hashAt, sameAt, shingleLength } from './shingles.ts';

/** The shingles of several texts in one table. Places count the words of all texts, one text after the other. */
export interface NumberedShingles {
  /** Where each text begins, and where the last one ends. */
  readonly starts: Int32Array;
  /** For each place the place where its shingle stands first; −1 for none, and for one that its text had before. */
  readonly firsts: Int32Array;
  /** By first place, in how many texts the shingle is. */
  readonly texts: Int32Array;
}

export function numberShingles(texts: readonly Int32Array[]): NumberedShingles {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach(({ length }, text) => (starts[text + 1] = (starts[text] ?? 0) + length));
  const length = starts[texts.length] ?? 0;
  const words = new Int32Array(length);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * length + 2))).fill(-1);
  const firsts = new Int32Array(length).fill(-1);
  const lastText = new Int32Array(length).fill(-1);
  const counts = new Int32Array(length);
  texts.forEach((own, text) => {
    const start = starts[text] ?? 0;
    words.set(own, start);
    for (let at = start; at + shingleLength <= start + own.length; at += 1) {
      const first = firstPlace(words, slots, at);
      if (lastText[first] === text) continue;
      lastText[first] = text;
      firsts[at] = first;
      counts[first] = (counts[first] ?? 0) + 1;
    }
  });
  return { starts, firsts, texts: counts };
}

/** The place where the shingle from `at` was met first; it is entered where it is new. */
function firstPlace(words: Int32Array, slots: Int32Array, at: number): number {
  const mask = slots.length - 1;
  let slot = hashAt(words, at) & mask;
  for (let place = slots[slot] ?? -1; place >= 0; place = slots[slot] ?? -1) {
    if (sameAt(words, place, words, at)) return place;
    slot = (slot + 1) & mask;
  }
  slots[slot] = at;
  return at;
}
