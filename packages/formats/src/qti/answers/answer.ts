import type { Element } from '../element.ts';

/** How a question is answered and scored in QTI. */
export interface Answer {
  /** Of the variable RESPONSE, with its key. */
  readonly declaration: Element;
  /** The prompt and the interaction, and a rubric for who scores. */
  readonly body: readonly Element[];
  /** Rules that set SCORE, from 0 to 1, by RESPONSE; none where a person scores. */
  readonly scoring: readonly Element[];
  /** Whether RESPONSE holds options, each of which has its feedback. */
  readonly picksOptions: boolean;
  /** Ids of the reports that the interaction itself shows. */
  readonly shows?: readonly string[];
}
