import type { Attribution, Range, Span } from '@crossread/shared';
import type { Attributions } from '../attribution/attributions.ts';
import { collect } from '../collect.ts';
import type { Finding } from '../pipeline/stage.ts';
import type { QuotationFinding } from '../quotations/finding.ts';
import { spanOf } from '../text/document.ts';
import type { Document } from '../text/document.ts';

/** An attributed assertion without a figure; `span` is its content clause. */
export interface StatementFinding extends Finding<'statement'> {
  readonly sentence: number;
  readonly attribution: Attribution;
}

/**
 * One statement for each report whose words hold no figure and are not a quotation as a whole: those are claims of their
 * own. What a source takes back is no statement of it, and a single word asserts nothing that could be asked about.
 */
export function readStatements(
  document: Document,
  quotations: readonly QuotationFinding[],
  figures: readonly Range[],
  attributions: Attributions,
): readonly StatementFinding[] {
  const holdsFigure = new Set(figures.map((span) => attributions.reportOf(span)));
  const quoted = new Map(quotations.map(({ outer }) => [outer.start, outer.end]));
  return collect(attributions.reports, (report, index): StatementFinding[] => {
    if (holdsFigure.has(index) || report.trail[0] === 'taking-back') return [];
    const span = firstPiece(document.text, report.content);
    const isQuotation = span && (quoted.get(span.start) ?? 0) >= span.end;
    if (!span || isQuotation || !/\s/.test(span.text)) return [];
    if (report.attitude && figures.some((figure) => figure.start < span.end && figure.end > span.start)) return [];
    const attribution = attributions.ofReport(index);
    return [{ kind: 'statement', span, sentence: report.sentence, attribution, trail: [...report.trail, 'statement'] }];
  });
}

/** The first piece of which something is left without blanks and joints at its ends. */
function firstPiece(text: string, content: readonly Range[]): Span | null {
  for (const { start, end } of content) {
    let from = start;
    let to = end;
    while (from < to && isJoint(text, from)) from += 1;
    while (to > from && isJoint(text, to - 1)) to -= 1;
    if (from < to) return spanOf(text, from, to);
  }
  return null;
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Letters of all scripts but for rare blanks stand above; most are told here.
  return code < 128
    ? code === 32 || (code >= 9 && code <= 13) || code === 44 || code === 58 || code === 59
    : /[\s—–]/.test(text.charAt(at));
}
