import { addTo, dot, lengthOf, type TermVector } from './term-vector.ts';

/** Two halves of some vectors, the sums of each, and how tight they are: the lengths of the sums, together. */
export interface Halves {
  /** 1 for the vectors of the first half, 0 for the others. */
  readonly first: Uint8Array;
  readonly sums: readonly [Float64Array, Float64Array];
  readonly tightness: number;
}

const turnsMax = 20;

/** Moves each vector to the half that it points along, from the halves of `start` on until none moves; null where a half runs empty. */
export function twoMeans(vectors: readonly TermVector[], start: Uint8Array, terms: number): Halves | null {
  let first = start;
  for (let turn = 0; ; turn += 1) {
    const halves = halvesOf(vectors, first, terms);
    const next = turn < turnsMax ? nearer(vectors, halves.sums) : first;
    if (isEmpty(next)) return null;
    if (next.every((half, at) => half === first[at])) return halves;
    first = next;
  }
}

export function halvesOf(vectors: readonly TermVector[], first: Uint8Array, terms: number): Halves {
  const sums = [new Float64Array(terms), new Float64Array(terms)] as const;
  vectors.forEach((vector, at) => addTo(first[at] === 1 ? sums[0] : sums[1], vector));
  return { first, sums, tightness: lengthOf(sums[0]) + lengthOf(sums[1]) };
}

function nearer(vectors: readonly TermVector[], [a, b]: readonly [Float64Array, Float64Array]): Uint8Array {
  const lengthA = lengthOf(a);
  const lengthB = lengthOf(b);
  return Uint8Array.from(vectors, (vector) => (dot(vector, a) * lengthB > dot(vector, b) * lengthA ? 1 : 0));
}

function isEmpty(first: Uint8Array): boolean {
  return first.every((half) => half === first[0]);
}
