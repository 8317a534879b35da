import type { TermSpace } from './term-space.ts';
import { unitVector, type TermVector } from './term-vector.ts';

/** The reports of a group seen among themselves. */
export interface LocalSpace {
  readonly vectors: readonly TermVector[];
  /** How many terms there are: those that two or more of the reports have. */
  readonly terms: number;
  /** Terms that some of the reports have and others lack, the weightiest first. */
  readonly pivots: readonly number[];
}

/** What parts a group stands in at least this share of its reports, and in at most all others. */
const pivotShare = 0.2;
const pivotsMax = 48;

/**
 * Takes away what makes a group of reports one: among themselves a term counts √log(reports / reports with it) of what
 * it counts elsewhere, so that the words of their topic, and the names that all of them share, count for nothing.
 */
export function localSpace(group: readonly number[], { vectors, weights }: TermSpace): LocalSpace {
  const counts = new Map<number, number>();
  for (const report of group) {
    for (const id of vectors[report]?.ids ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count > 1);
  const numbers = new Map(shared.map(([id], at) => [id, at]));
  const local = shared.map(([id, count]) => (weights[id] ?? 0) * Math.sqrt(Math.log((group.length + 0.5) / count)));
  const least = Math.max(2, pivotShare * group.length);
  const most = (1 - pivotShare) * group.length;
  const pivots = shared.flatMap(([, count], at) => (count >= least && count <= most ? at : []));
  pivots.sort((a, b) => (local[b] ?? 0) - (local[a] ?? 0) || a - b);
  return {
    vectors: group.map((report) => {
      const ids = Int32Array.from(vectors[report]?.ids ?? [], (id) => numbers.get(id) ?? -1).filter((id) => id >= 0);
      return unitVector(ids.sort(), (id) => local[id] ?? 0);
    }),
    terms: shared.length,
    pivots: pivots.slice(0, pivotsMax),
  };
}
