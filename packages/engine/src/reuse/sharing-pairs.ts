import { numberShingles, type NumberedShingles } from './number-shingles.ts';

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
  const shingles = numberShingles(texts);
  const { begins, room } = listsOf(shingles);
  const ends = begins.slice();
  const listed = new Int32Array(room);
  const shared = new Int32Array(texts.length);
  const pairs: SharingPair[] = [];
  for (let text = 0; text < texts.length; text += 1) {
    const met: number[] = [];
    for (let at = shingles.starts[text] ?? 0; at < (shingles.starts[text + 1] ?? 0); at += 1) {
      const first = shingles.firsts[at] ?? -1;
      if (first < 0 || (shingles.texts[first] ?? 0) < 2) continue;
      const [begin, end] = [begins[first] ?? 0, ends[first] ?? 0];
      for (let entry = begin; entry < end; entry += 1) {
        const earlier = listed[entry] ?? 0;
        if (shared[earlier] === 0) met.push(earlier);
        shared[earlier] = (shared[earlier] ?? 0) + 1;
      }
      if (end - begin === most) continue;
      listed[end] = text;
      ends[first] = end + 1;
    }
    const beside: SharingPair[] = [];
    for (const a of met) {
      if ((shared[a] ?? 0) >= least) beside.push({ a, b: text, shared: shared[a] ?? 0 });
      shared[a] = 0;
    }
    if (beside.length > most) beside.sort((one, other) => other.shared - one.shared || one.a - other.a).length = most;
    pairs.push(...beside.sort((one, other) => one.a - other.a));
  }
  return pairs;
}

/**
 * Where the list of each shingle's texts begins in one array of `room` places: lists that lie together are read several
 * times as fast as chained ones. A shingle of one text needs none.
 */
function listsOf({ texts }: NumberedShingles): { readonly begins: Int32Array; readonly room: number } {
  const begins = new Int32Array(texts.length);
  let room = 0;
  for (let first = 0; first < texts.length; first += 1) {
    const count = texts[first] ?? 0;
    begins[first] = room;
    if (count > 1) room += Math.min(count, most);
  }
  return { begins, room };
}
