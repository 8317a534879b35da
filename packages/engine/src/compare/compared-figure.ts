import type { FigureClaim } from '@crossread/shared';
import type { FigureFinding } from '../figures/finding.ts';
import type { Side } from './judgement.ts';
import type { Topic } from './topic/topic.ts';

/** A figure claim, ready to be set against those of other reports. */
export interface ComparedFigure {
  readonly claim: FigureClaim;
  readonly finding: FigureFinding;
  readonly topic: Topic;
  readonly side: Side;
  readonly inTitle: boolean;
  /** A place in an order that no order of the articles changes: the article's hash, then the span. */
  readonly order: string;
}

/** One article gives two speakers' figures: organisers and police. */
export function differentSpeakers(a: ComparedFigure, b: ComparedFigure): boolean {
  const [one, other] = [speaker(a), speaker(b)];
  return one !== null && other !== null && one !== other;
}

/** Two voices, of which one may be the report's own: an observatory against the report. */
export function differentVoices(a: ComparedFigure, b: ComparedFigure): boolean {
  return speaker(a) !== speaker(b);
}

function speaker({ claim }: ComparedFigure): string | null {
  const { speaker: name, role, source } = claim.attribution;
  return name ?? role ?? source?.text.toLowerCase() ?? null;
}
