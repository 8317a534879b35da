import type { Reading } from './reading.ts';
import type { ReportFinding } from './report.ts';
import { tokenAt } from './token-index.ts';

/**
 * For each token the innermost report whose words it is among, by index; −1 for none.
 * Each token is laid once, smallest reports first, whatever number of reports enclose it.
 */
export function layReports({ tokens }: Reading, reports: readonly ReportFinding[]): Int32Array {
  const reportAt = new Int32Array(tokens.length).fill(-1);
  // From `at`, `taken[at]` tokens and more are laid; 0 where it is free. Paths are halved as they are walked.
  const taken = new Int32Array(tokens.length + 1);
  const free = (from: number): number => {
    let at = from;
    for (let step = taken[at] ?? 0; step > 0; step = taken[at] ?? 0) {
      taken[at] = step + (taken[at + step] ?? 0);
      at += taken[at] ?? 0;
    }
    return at;
  };
  const order = reports
    .map((report, index) => ({ report, index, size: sizeOf(report), rank: rankOf(report) }))
    .sort((a, b) => a.rank - b.rank || a.size - b.size || b.index - a.index);
  for (const { report, index } of order) {
    for (const piece of report.content) {
      let at = free(tokenAt(tokens, piece.start));
      while ((tokens[at]?.start ?? piece.end) < piece.end) {
        reportAt[at] = index;
        taken[at] = 1;
        at = free(at + 1);
      }
    }
  }
  return reportAt;
}

/** Words that somebody says come before what nobody in particular says and what somebody only wants. */
function rankOf({ shape, attitude }: ReportFinding): number {
  return shape === 'hearsay' ? 1 : attitude ? 2 : 0;
}

function sizeOf(report: ReportFinding): number {
  return report.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
}
