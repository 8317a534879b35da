import type { Span } from '@crossread/shared';
import type { Finding } from '../pipeline/stage.ts';

/** Words between quotation marks. `span` is without the marks and without blanks beside them. */
export interface QuotationFinding extends Finding<'quotation'> {
  /** Index of the first sentence it touches. */
  readonly sentence: number;
  /** With the marks; an unclosed quotation ends with its paragraph. */
  readonly outer: Span;
  /** A word or two held at arm's length ("armed criminals"), not an utterance. */
  readonly scare: boolean;
  /** The name of a work ("The Winter Harbour"), not an utterance. */
  readonly title: boolean;
  /**
   * Its marks are two apostrophes or accents, which typists and archives put in place of marks they have not got: the
   * words are laid to their speaker, but nothing says that they are to the letter. A statement, not a quotation claim.
   */
  readonly typed: boolean;
  /** Stands inside another quotation. */
  readonly nested: boolean;
  /** Goes on with the quotation that the paragraph before left open. */
  readonly continues: boolean;
}
