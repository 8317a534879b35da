import type { FigureClaim } from '@crossread/shared';
import type { Attributions } from '../attribution/attributions.ts';
import type { FigureFinding } from '../figures/finding.ts';
import type { Document } from '../text/document.ts';

/** A figure claim with its finding, before its status is known. */
export interface StatedFigure {
  readonly claim: FigureClaim;
  readonly finding: FigureFinding;
}

export interface WithdrawalContext {
  readonly document: Document;
  readonly attributions: Attributions;
  /** In order of place. */
  readonly figures: readonly StatedFigure[];
}
