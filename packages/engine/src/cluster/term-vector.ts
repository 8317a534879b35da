/** A direction in the space of terms: `values[i]` along the term with the number `ids[i]`. */
export interface TermVector {
  /** Ascending. */
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

export const noTerms: TermVector = { ids: new Int32Array(), values: new Float64Array() };

/** The direction of the terms `ids`, each as long as `weight` says: of length 1, or 0 where none has any weight. */
export function unitVector(ids: Int32Array, weight: (id: number) => number): TermVector {
  const values = Float64Array.from(ids, weight);
  const length = lengthOf(values);
  for (let at = 0; at < values.length && length > 0; at += 1) values[at] = (values[at] ?? 0) / length;
  return { ids, values };
}

export function dot({ ids, values }: TermVector, dense: Float64Array): number {
  let product = 0;
  for (let at = 0; at < ids.length; at += 1) product += (values[at] ?? 0) * (dense[ids[at] ?? 0] ?? 0);
  return product;
}

export function addTo(dense: Float64Array, { ids, values }: TermVector): void {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    dense[id] = (dense[id] ?? 0) + (values[at] ?? 0);
  }
}

export function lengthOf(values: Float64Array): number {
  let squares = 0;
  for (const value of values) squares += value * value;
  return Math.sqrt(squares);
}

/** The sum of two vectors. */
export function plus(a: TermVector, b: TermVector): TermVector {
  const ids = new Int32Array(a.ids.length + b.ids.length);
  const values = new Float64Array(ids.length);
  let length = 0;
  for (let atA = 0, atB = 0; atA < a.ids.length || atB < b.ids.length; length += 1) {
    const idA = a.ids[atA] ?? Infinity;
    const idB = b.ids[atB] ?? Infinity;
    ids[length] = Math.min(idA, idB);
    values[length] = (idA <= idB ? (a.values[atA++] ?? 0) : 0) + (idB <= idA ? (b.values[atB++] ?? 0) : 0);
  }
  return { ids: ids.slice(0, length), values: values.slice(0, length) };
}
