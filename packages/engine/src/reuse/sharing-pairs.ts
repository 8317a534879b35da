import { hashAt, sameAt, shingleLength } from './shingles.ts';

/** Two texts by their places in a list, and how many different shingles they were seen to share. */
export interface SharingPair {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** A shingle remembers so many texts, and a text is set beside so many earlier ones: all, but for a text printed by dozens. */
const most = 32;

/**
 * Pairs of texts that share at least so many shingles, by the later text, then the earlier. One table of all shingles says which
 * texts have each, so that not all pairs have to be laid side by side: the work grows with the words.
 */
export function sharingPairs(texts: readonly Int32Array[], least: number): readonly SharingPair[] {
  const length = texts.reduce((sum, { length: own }) => sum + own, 0);
  const words = new Int32Array(length);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * length + 2))).fill(-1);
  // By the place where a shingle stands first: the text that was met last, the length of its list and the list's head.
  const lastText = new Int32Array(length).fill(-1);
  const listed = new Int32Array(length);
  const head = new Int32Array(length).fill(-1);
  const [ofText, next]: [number[], number[]] = [[], []];
  const shared = new Int32Array(texts.length);
  const pairs: SharingPair[] = [];
  let start = 0;
  texts.forEach((own, text) => {
    words.set(own, start);
    const met: number[] = [];
    for (let at = start; at + shingleLength <= start + own.length; at += 1) {
      const first = firstPlace(words, slots, at);
      if (lastText[first] === text) continue;
      lastText[first] = text;
      for (let entry = head[first] ?? -1; entry >= 0; entry = next[entry] ?? -1) {
        const earlier = ofText[entry] ?? 0;
        if (shared[earlier] === 0) met.push(earlier);
        shared[earlier] = (shared[earlier] ?? 0) + 1;
      }
      if ((listed[first] ?? 0) >= most) continue;
      listed[first] = (listed[first] ?? 0) + 1;
      next.push(head[first] ?? -1);
      head[first] = ofText.push(text) - 1;
    }
    const beside = met.flatMap((a) => ((shared[a] ?? 0) >= least ? [{ a, b: text, shared: shared[a] ?? 0 }] : []));
    for (const earlier of met) shared[earlier] = 0;
    if (beside.length > most) beside.sort((one, other) => other.shared - one.shared || one.a - other.a).length = most;
    pairs.push(...beside.sort((one, other) => one.a - other.a));
    start += own.length;
  });
  return pairs;
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
