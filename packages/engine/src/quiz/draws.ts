/**
 * Draws that depend on a text alone, the same on every machine. The generator is sfc32 (Doty-Humphrey, PractRand 2010),
 * its state four 32-bit hashes of the text (FNV-1a with four offsets).
 */
export interface Draws {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** Undefined only for an empty list. */
  pick<T>(list: readonly T[]): T | undefined;
  shuffle<T>(list: readonly T[]): readonly T[];
  /** Draws of their own for one purpose, so that a draw more in one place changes nothing in another. */
  fork(purpose: string): Draws;
}

export function drawsFrom(seed: string): Draws {
  let [a, b, c, counter] = [hash(seed, 0x811c9dc5), hash(seed, 0x9e3779b9), hash(seed, 0x85ebca6b), 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let warming = 0; warming < 12; warming += 1) next();
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)],
    shuffle(list) {
      const shuffled = [...list];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const [x, y] = [shuffled[last], shuffled[other]];
        if (x !== undefined && y !== undefined) [shuffled[last], shuffled[other]] = [y, x];
      }
      return shuffled;
    },
    fork: (purpose) => drawsFrom(`${seed}\u0000${purpose}`),
  };
}

function hash(text: string, offset: number): number {
  let state = offset;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state ^ (state >>> 15);
}
