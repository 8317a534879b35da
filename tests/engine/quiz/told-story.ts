import type {
  Attribution,
  ClaimStatus,
  ComparedPair,
  Comparison,
  FigureClaim,
  FigureKind,
  Interval,
  Span,
} from '@crossread/shared';
import type { ReadArticle } from '../../../packages/engine/src/article.ts';
import type { FigureFinding } from '../../../packages/engine/src/figures/finding.ts';
import type { QuizSource } from '../../../packages/engine/src/quiz/story.ts';
import { readDocument } from '../../../packages/engine/src/text/read-document.ts';

/** A figure as it stands in a report, read by hand. */
export interface ToldFigure {
  readonly id: string;
  /** The phrase, with its hedge. */
  readonly words: string;
  readonly value: number;
  readonly hedge?: string;
  readonly counted: string;
  readonly predicate?: string;
  readonly kind?: FigureKind;
  readonly unit?: string;
  readonly literal?: Interval;
  readonly pragmatic?: Interval;
  readonly speaker?: string;
  readonly status?: ClaimStatus;
}

export interface ToldReport {
  readonly id: string;
  readonly publisher: string | null;
  readonly text: string;
  readonly figures: readonly ToldFigure[];
}

/** A story whose reports were read and compared by hand, so that a test depends on no finder. */
export function toldStory(
  reports: readonly ToldReport[],
  comparisons: readonly (Pick<Comparison, 'id' | 'members' | 'verdict'> & {
    readonly pairs: readonly ComparedPair[];
  })[],
  sharing: readonly (readonly [string, string])[] = [],
): QuizSource {
  const read = reports.map(readByHand);
  return {
    articles: read.map(({ article }) => article),
    analysis: {
      engine: { name: 'crossread', version: 'test' },
      articles: read.map(({ article: { document }, report }) => ({
        id: report.id,
        path: `${report.id}.txt`,
        sha256: report.id.repeat(64).slice(0, 64),
        title: document.title,
        publisher: report.publisher,
        agency: null,
        byline: null,
        dateline: null,
        published: null,
        blocks: document.blocks,
        sentences: document.sentences.map(({ start, end }) => ({ start, end })),
      })),
      claims: read.flatMap(({ article }) => article.claims),
      comparisons: comparisons.map((comparison) => ({ ...comparison, label: comparison.id, independentOrigins: 1 })),
      textReuse: sharing.map(([a, b]) => ({
        a,
        b,
        containment: 0.8,
        containmentOutsideQuotes: 0.8,
        sharedOrigin: true,
        passages: [],
      })),
    },
  };
}

export function pairOf(
  a: string,
  b: string,
  verdict: ComparedPair['verdict'],
  flags: ComparedPair['flags'] = [],
): ComparedPair {
  return { a, b, verdict, flags, reason: `They are judged ${verdict}.` };
}

function readByHand(report: ToldReport): { readonly report: ToldReport; readonly article: ReadArticle } {
  const document = readDocument({ id: report.id, path: `${report.id}.txt`, content: report.text, format: 'text' });
  const made = report.figures.map((told) => figureIn(document, told));
  const article: ReadArticle = {
    document,
    figures: made.map(({ finding }) => finding),
    quotations: [],
    reports: [],
    claims: made.map(({ claim }) => claim),
    figureOf: new Map(made.map(({ claim, finding }) => [claim.id, finding])),
    withdrawals: [],
  };
  return { report, article };
}

function figureIn(
  document: ReadArticle['document'],
  told: ToldFigure,
): { readonly claim: FigureClaim; readonly finding: FigureFinding } {
  const { text } = document;
  const span = spanAt(text, told.words, 0);
  const index = document.sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  const { start, end } = document.sentences[index] ?? span;
  const point = { value: told.value, inclusive: true };
  const exact = { lower: point, upper: point };
  const hedge = told.hedge ? spanAt(text, told.hedge, span.start) : null;
  const shared = {
    value: told.value,
    unit: told.unit ?? null,
    change: hedge ? ('>' as const) : ('=' as const),
    hedge,
    literal: told.literal ?? exact,
    pragmatic: told.pragmatic ?? exact,
    counted: spanAt(text, told.counted, span.start),
    predicate: told.predicate ?? null,
    scope: {},
  };
  const source = told.speaker ? spanAt(text, told.speaker, start) : null;
  const attribution: Attribution = {
    mode: source ? 'indirect' : 'narration',
    source,
    speaker: told.speaker ?? null,
    role: null,
    cue: null,
    stance: 'neutral',
  };
  const kind = told.kind ?? 'count';
  return {
    claim: {
      id: told.id,
      article: document.id,
      type: 'figure',
      sentence: { start, end, text: text.slice(start, end) },
      span,
      attribution,
      status: told.status ?? 'asserted',
      trail: ['by hand'],
      figure: { ...shared, kind },
    },
    finding: {
      ...shared,
      kind: 'figure',
      span,
      trail: ['by hand'],
      sentence: index,
      number: spanAt(text, told.hedge ? told.words.slice(told.hedge.length).trim() : told.words, span.start),
      figureKind: kind,
      countedHead: told.counted,
    },
  };
}

function spanAt(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” does not stand in the text after ${from}.`);
  return { start, end: start + words.length, text: words };
}
