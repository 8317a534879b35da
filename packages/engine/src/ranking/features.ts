/** Rooms for weights in one ranker; features share them by hash, which costs it next to nothing and keeps it small. */
export const weightCount = 1 << 15;

/** No candidate has more features than this. */
const mostFeatures = 40;

/** The features of one candidate as places in a table of weights; one list is filled again and again. */
export interface Features {
  readonly places: Int32Array;
  length: number;
}

export function makeFeatures(): Features {
  return { places: new Int32Array(mostFeatures), length: 0 };
}

/** Adds the feature that template `template` has these values; all are integers. */
export function addFeature(features: Features, template: number, a: number, b = 0, c = 0): void {
  let hash = Math.imul(template + 0x9e37, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1);
  features.places[features.length] = (hash ^ (hash >>> 14)) & (weightCount - 1);
  features.length += 1;
}

/** A number for a word (FNV-1a over UTF-16 units). */
export function wordNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Up to 3 as they are, then in ever wider steps. */
export function bucket(count: number): number {
  if (count <= 3) return count;
  if (count <= 5) return 4;
  if (count <= 8) return 5;
  if (count <= 13) return 6;
  return count <= 21 ? 7 : 8;
}
