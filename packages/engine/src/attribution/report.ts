import type { Range, Span, Stance } from '@crossread/shared';
import type { Finding } from '../pipeline/stage.ts';
import type { Phrase } from './noun-phrase.ts';
import type { SourceKind } from './source-kind.ts';

/** Where a report's words stand: after its cue, before it (", he said"), or on both sides. */
export type ReportShape = 'leading' | 'trailing' | 'hearsay';

/** That somebody says something: "said Mara Lind", "according to police". `span` is the cue. */
export interface ReportFinding extends Finding<'report'> {
  readonly sentence: number;
  /** `null`: nobody is named ("reportedly"). */
  readonly source: Phrase | null;
  readonly sourceKind: SourceKind;
  readonly sourceSpan: Span | null;
  readonly shape: ReportShape;
  readonly stance: Stance;
  /** What its source wants, means to do or stands for, in the article's words: figures there stay the article's. */
  readonly attitude: boolean;
  /** Token indices of source, cue and what goes with them; inclusive. */
  readonly unit: { readonly first: number; readonly last: number };
  /** Pieces of the source text that are reported, in order. */
  readonly content: readonly Range[];
}
