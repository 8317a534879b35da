import type { Attribution, Range, Span } from '@crossread/shared';
import type { Attributions } from '../attribution/attributions.ts';
import type { Finding } from '../pipeline/stage.ts';
import type { QuotationFinding } from '../quotations/finding.ts';
import { spanOf } from '../text/document.ts';
import type { Document } from '../text/document.ts';

/** An attributed assertion without a figure; `span` is its content clause. */
export interface StatementFinding extends Finding<'statement'> {
  readonly sentence: number;
  readonly attribution: Attribution;
}

/** Fewer words than this assert nothing that could be asked about. */
const fewestWords = 2;

/**
 * One statement for each report whose words hold no figure and are not a quotation as a whole: those are claims of their
 * own. What a source takes back is no statement of it.
 */
export function readStatements(
  document: Document,
  quotations: readonly QuotationFinding[],
  figures: readonly Range[],
  attributions: Attributions,
): readonly StatementFinding[] {
  const holdsFigure = new Set(figures.map((span) => attributions.reportOf(span)));
  const quoted = new Map(quotations.map(({ outer }) => [outer.start, outer.end]));
  return attributions.reports.flatMap((report, index): StatementFinding[] => {
    if (holdsFigure.has(index) || report.trail[0] === 'taking-back') return [];
    const pieces = report.content.map((piece) => trimmed(document.text, piece)).filter(({ text }) => text !== '');
    const span = pieces[0];
    const isQuotation = span && (quoted.get(span.start) ?? 0) >= span.end;
    if (!span || isQuotation || span.text.split(/\s+/, fewestWords).length < fewestWords) return [];
    if (report.attitude && figures.some((figure) => figure.start < span.end && figure.end > span.start)) return [];
    const attribution = attributions.ofReport(index);
    return [{ kind: 'statement', span, sentence: report.sentence, attribution, trail: [...report.trail, 'statement'] }];
  });
}

function trimmed(text: string, { start, end }: Range): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:—–]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:—–]/.test(text.charAt(to - 1))) to -= 1;
  return spanOf(text, from, to);
}
