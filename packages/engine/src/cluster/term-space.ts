import { isName, type ReportTerms } from './report-terms.ts';
import { generalShare } from './general-share.ts';
import { unitVector, type TermVector } from './term-vector.ts';

/** Reports as vectors of length 1, whose product says how alike two of them are, 0–1. */
export interface TermSpace {
  readonly vectors: readonly TermVector[];
  /** In how many of the reports each term stands, by its number. */
  readonly counts: Int32Array;
  /** How much each term tells, by its number. */
  readonly weights: Float64Array;
  /** The terms, by number. */
  readonly terms: readonly string[];
}

/** English in general counts as much as so many reports beside those that are compared, which may be only two. */
const generalReports = 200;
/** Who and where tell more than what: two earthquakes share their words, not their names. */
const nameWeight = 2;

/**
 * Each term counts log(reports / reports with it), and once, however often it stands in a report: a long report repeats
 * its topic more than its event.
 */
export function termSpace(reports: readonly ReportTerms[]): TermSpace {
  const numbers = new Map<string, number>();
  const numbered = reports.map(({ terms }) => Int32Array.from(terms, (term) => numberOf(term, numbers)).sort());
  const terms = [...numbers.keys()];
  const counts = new Int32Array(terms.length);
  for (const ids of numbered) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  const all = reports.length + generalReports;
  const weights = Float64Array.from(terms, (term, id) => {
    const rarity = Math.log(all / ((counts[id] ?? 0) + generalReports * generalShare(term)));
    return Math.max(0, rarity) * (isName(term) ? nameWeight : 1);
  });
  return { vectors: numbered.map((ids) => unitVector(ids, (id) => weights[id] ?? 0)), counts, weights, terms };
}

function numberOf(term: string, numbers: Map<string, number>): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, numbers.size);
  return numbers.size - 1;
}
