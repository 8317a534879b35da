import type { Change, FigureKind, Interval, Scope, Span } from '@crossread/shared';
import type { Finding } from '../pipeline/stage.ts';

/** A quantity read in a sentence. `span` is the number phrase with its hedge; `number` the number alone. */
export interface FigureFinding extends Finding<'figure'> {
  /** Index of the sentence in the document. */
  readonly sentence: number;
  readonly number: Span;
  readonly value: number | null;
  readonly figureKind: FigureKind;
  readonly unit: string | null;
  readonly change: Change;
  readonly hedge: Span | null;
  readonly literal: Interval;
  readonly pragmatic: Interval;
  readonly counted: Span | null;
  /** Head lemma of what is counted ("member" of "members of the security forces"), for comparing. */
  readonly countedHead: string | null;
  readonly predicate: string | null;
  readonly scope: Scope;
}
