import type { LetteredReport } from '#features/story/report-letters.ts';
import type { Compared } from './overruling-documents.ts';

/** What a comparison is overruled in the sight of. */
export interface OverruleProps {
  readonly comparisonId: string;
  readonly reports: readonly LetteredReport[];
  /** The story's comparisons, this one too. */
  readonly comparisons: readonly { readonly id: string; readonly label: string; readonly saidIn: string }[];
}

/** The same with its figures and verdicts. */
export interface WayProps extends OverruleProps {
  readonly compared: Compared;
}
