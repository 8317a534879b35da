import type { Span } from '@crossread/shared';
import type { Finding } from '../pipeline/stage.ts';

/** Words between quotation marks. `span` is without the marks. */
export interface QuotationFinding extends Finding<'quotation'> {
  /** Index of the first sentence it touches. */
  readonly sentence: number;
  /** With the marks. */
  readonly outer: Span;
  /** A word or two held at arm's length ("armed criminals"), not an utterance. */
  readonly scare: boolean;
}
