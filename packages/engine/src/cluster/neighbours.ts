import type { TermVector } from './term-vector.ts';

/** What stands in more reports than this brings no two of them together; something rarer does, if they belong together. */
const reportsPerTermMax = 100;
/** Of the likeness of two reports that belong together, rare terms make up at least this share. */
const rareShare = 1 / 3;
const neighboursMax = 40;

interface Listed {
  readonly report: number;
  readonly value: number;
}

/**
 * For each report those worth comparing it with: the ones most like it by rare terms, found by an index of terms, so
 * that the work grows with the number of reports and not with that of their pairs. Who names one as a neighbour is
 * its neighbour too.
 *
 * @param counts in how many reports each term stands, by its number
 * @param least how alike reports are that belong together
 */
export function neighbours(
  vectors: readonly TermVector[],
  counts: Int32Array,
  least: number,
): readonly ReadonlySet<number>[] {
  const index: (Listed[] | undefined)[] = [];
  vectors.forEach(({ ids, values }, report) => {
    ids.forEach((id, at) => {
      const count = counts[id] ?? 0;
      if (count > 1 && count <= reportsPerTermMax) (index[id] ??= []).push({ report, value: values[at] ?? 0 });
    });
  });
  const found = vectors.map(() => new Set<number>());
  const likeness = new Float64Array(vectors.length);
  vectors.forEach(({ ids, values }, report) => {
    const met: number[] = [];
    ids.forEach((id, at) => {
      for (const other of index[id] ?? []) {
        if (likeness[other.report] === 0) met.push(other.report);
        likeness[other.report] = (likeness[other.report] ?? 0) + (values[at] ?? 0) * other.value;
      }
    });
    const near = met.filter((other) => other !== report && (likeness[other] ?? 0) >= least * rareShare);
    near.sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b);
    for (const other of near.slice(0, neighboursMax)) {
      found[report]?.add(other);
      found[other]?.add(report);
    }
    for (const other of met) likeness[other] = 0;
  });
  return found;
}
