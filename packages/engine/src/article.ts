import type { Attribution, Claim, Span } from '@crossread/shared';
import type { ReportFinding } from './attribution/report.ts';
import type { FigureFinding } from './figures/finding.ts';
import type { QuotationFinding } from './quotations/finding.ts';
import type { Document } from './text/document.ts';

/** One report, fully read: what the comparing, reuse and quiz stages work on. Holds nothing of other reports. */
export interface ReadArticle {
  readonly document: Document;
  readonly figures: readonly FigureFinding[];
  readonly quotations: readonly QuotationFinding[];
  /** Where the report says who says something, in order of place. */
  readonly reports: readonly ReportFinding[];
  /** In order of place: figures, quotations and statements. Ids are `<article id>-<n>`. */
  readonly claims: readonly Claim[];
  /** The finding behind a figure claim, by claim id. */
  readonly figureOf: ReadonlyMap<string, FigureFinding>;
  /** Passages in which the report itself says that an earlier statement was withdrawn. */
  readonly withdrawals: readonly Withdrawal[];
}

/** "On Sunday the ministry retracted a statement that more than 164 people had died." */
export interface Withdrawal {
  readonly cue: Span;
  /** Figure claims it takes back. */
  readonly claims: readonly string[];
  readonly by: Attribution;
}
