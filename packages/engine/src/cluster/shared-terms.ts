import type { TermSpace } from './term-space.ts';

const termsMax = 6;

/** What tells most of what at least half of the reports, and two of them, have in common: the weightiest first. */
export function sharedTerms(reports: readonly number[], { vectors, weights, terms }: TermSpace): readonly string[] {
  const counts = new Map<number, number>();
  for (const report of reports) {
    for (const id of vectors[report]?.ids ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const least = Math.max(2, reports.length / 2);
  const shared = [...counts].flatMap(([id, count]) => {
    return count < least ? [] : { term: terms[id] ?? '', tells: count * (weights[id] ?? 0) };
  });
  shared.sort((a, b) => b.tells - a.tells || (a.term < b.term ? -1 : 1));
  return shared.slice(0, termsMax).map(({ term }) => term);
}
