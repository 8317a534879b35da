import type { LocalSpace } from './local-space.ts';
import type { TermVector } from './term-vector.ts';
import { halvesOf, twoMeans, type Halves } from './two-means.ts';

/** A group in two halves. */
export interface Bisection {
  /** 1 for the reports of the first half, 0 for the others, in the order of the group. */
  readonly first: Uint8Array;
  /** Mean likeness, 0–1, of two reports of different halves … */
  readonly between: number;
  /** … and of any two. */
  readonly overall: number;
}

/**
 * Parts a group where it parts best: each pivot proposes those that have it and those that lack it, two-means improves
 * them, and the tightest halves are taken. Null where nothing parts the group.
 */
export function bisectByTerms({ vectors, terms, pivots }: LocalSpace): Bisection | null {
  let best: Halves | null = null;
  const tried = new Set<string>();
  for (const pivot of pivots) {
    const start = Uint8Array.from(vectors, ({ ids }) => (ids.includes(pivot) ? 1 : 0));
    const key = start.join('');
    if (tried.has(key)) continue;
    tried.add(key);
    const halves = twoMeans(vectors, start, terms);
    if (halves && halves.tightness > (best?.tightness ?? 0)) best = halves;
  }
  return best && bisectionOf(best, vectors);
}

/**
 * Parts a group into the reports up to the widest gap between the days of their publication and those after it. Null
 * where that is narrower than `daysMin`.
 */
export function bisectByDays(
  days: readonly number[],
  daysMin: number,
  { vectors, terms }: LocalSpace,
): Bisection | null {
  const sorted = days.toSorted((a, b) => a - b);
  let [widest, last] = [0, 0];
  sorted.forEach((day, at) => {
    const gap = (sorted[at + 1] ?? day) - day;
    if (gap > widest) [widest, last] = [gap, day];
  });
  if (widest < daysMin) return null;
  const first = Uint8Array.from(days, (day) => (day <= last ? 1 : 0));
  return bisectionOf(halvesOf(vectors, first, terms), vectors);
}

/** The means come from the sums of the vectors, so that no pair is looked at. */
function bisectionOf({ first, sums: [a, b] }: Halves, vectors: readonly TermVector[]): Bisection {
  let [between, all] = [0, 0];
  a.forEach((value, term) => {
    const other = b[term] ?? 0;
    between += value * other;
    all += (value + other) ** 2;
  });
  const alone = vectors.filter(({ values }) => values.some((value) => value > 0)).length;
  const inFirst = first.filter((half) => half === 1).length;
  return {
    first,
    between: between / (inFirst * (first.length - inFirst)),
    overall: Math.max(0, all - alone) / (first.length * (first.length - 1)),
  };
}
