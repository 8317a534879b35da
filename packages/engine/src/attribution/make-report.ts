import type { Range, Stance } from '@crossread/shared';
import { spanOf, type Sentence, type Token } from '../text/document.ts';
import type { CueKind } from './find-cues.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { ReportFinding, ReportShape } from './report.ts';
import { sourceKind } from './source-kind.ts';

/** What a finder knows of a report, by token indices. */
export interface ReportParts {
  readonly finder: string;
  readonly sentence: number;
  readonly source: Phrase | null;
  /** First and last token of the cue. */
  readonly cue: readonly [number, number];
  readonly stance: Stance;
  readonly shape: ReportShape;
  readonly attitude?: boolean;
  readonly unit: { readonly first: number; readonly last: number };
  readonly content: readonly (Range | null)[];
}

/** The report of these parts, or `null` where nothing is left that is reported. */
export function makeReport({ tokens, document }: Reading, parts: ReportParts): ReportFinding | null {
  const content = parts.content.filter((piece): piece is Range => piece !== null && piece.end > piece.start);
  const span = (first: number, last: number) => {
    const from = tokens[first];
    const to = tokens[last];
    return from && to ? spanOf(document.text, from.start, to.end) : null;
  };
  const cue = span(...parts.cue);
  if (!cue || content.length === 0) return null;
  return {
    kind: 'report',
    span: cue,
    sentence: parts.sentence,
    source: parts.source,
    sourceKind: parts.source ? sourceKind(tokens, parts.source) : 'anonymous',
    sourceSpan: parts.source && span(parts.source.first, parts.source.last),
    shape: parts.shape,
    stance: parts.stance,
    attitude: parts.attitude ?? false,
    unit: parts.unit,
    content,
    trail: [parts.finder],
  };
}

/** Runs `read` at every token that may be such a cue and is not inside quoted speech. */
export function atCues(
  reading: Reading,
  kind: CueKind,
  read: (cue: Token, sentence: Sentence) => ReportFinding | null,
): readonly ReportFinding[] {
  const found: ReportFinding[] = [];
  for (const cue of reading.cues[kind]) {
    const sentence = reading.document.sentences[cue.sentence];
    const report = sentence && read(cue, sentence);
    if (report) found.push(report);
  }
  return found;
}
