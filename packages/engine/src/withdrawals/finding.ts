import type { ClaimStatus, Range } from '@crossread/shared';
import type { Finding } from '../pipeline/stage.ts';

/** A passage that takes something back. `span` is its cue. */
export interface WithdrawalFinding extends Finding<'withdrawal'> {
  readonly sentence: number;
  readonly status: Exclude<ClaimStatus, 'asserted'>;
  /** Where what is taken back is named: its figures, or a word for an earlier statement. */
  readonly object: Range;
  /** Only a figure in the object is taken back, not one told before. */
  readonly erases: boolean;
  /** Index of the report whose source takes it back; −1 where nobody is named. */
  readonly report: number;
}
