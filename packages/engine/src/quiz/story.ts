import type {
  Analysis,
  Article,
  Claim,
  Comparison,
  ComparedPair,
  Evidence,
  FigureClaim,
  Span,
} from '@crossread/shared';
import type { ReadArticle } from '../article.ts';
import { tableSentences } from '../figures/table-sentences.ts';
import { originsOf } from '../reuse/origins.ts';
import { plain } from '../wording/message.ts';
import type { Message } from '../wording/message.ts';
import { eventFamily, eventIn } from './matter.ts';
import { reportNames } from './wording/report-names.ts';

/** What a quiz is made from: a story's analysis and its articles as read, in the same order. */
export interface QuizSource {
  readonly analysis: Analysis;
  readonly articles: readonly ReadArticle[];
}

/** An article as a question speaks of it. */
export interface Report {
  readonly id: string;
  /** "The Harbour Post", or "the second report". */
  readonly name: Message;
  /** The source text. */
  readonly text: string;
  readonly article: Article;
  readonly read: ReadArticle;
  readonly claims: readonly Claim[];
  /** Its figures in running text: not in a title, a heading, a caption or a table. The first of them, where there are very many. */
  readonly figures: readonly FigureClaim[];
  /** Whether it has more figures than `figures` holds. */
  readonly moreFigures: boolean;
}

/** A story with everything a question kind looks up. */
export interface QuizStory {
  readonly analysis: Analysis;
  readonly reports: readonly Report[];
  readonly comparisons: readonly Comparison[];
  /** Undefined for an id that is not of this story. */
  report(id: string): Report | undefined;
  claim(id: string): Claim | undefined;
  figure(id: string): FigureClaim | undefined;
  comparisonsOf(claim: string): readonly Comparison[];
  pair(a: string, b: string): ComparedPair | undefined;
  /** What happened to what a figure counts: by its own words, else by the label of what it was compared with. */
  eventOf(claim: FigureClaim): string | null;
  /** Index of the article's origin: the same for articles that carry one wire text. */
  originOf(article: string): number;
}

/** Each figure that is asked for is set against all others: of more than so many, reports share alike. */
const mostFigures = 300;
/** Of a report, however many there are. */
const fewestFigures = 6;

export function storyFor({ analysis, articles }: QuizSource): QuizStory {
  const askedOfEach = Math.max(fewestFigures, Math.floor(mostFigures / analysis.articles.length));
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const names = reportNames(analysis.articles);
  const reports = analysis.articles.flatMap((article): Report[] => {
    const read = articles.find(({ document }) => document.id === article.id);
    if (!read) return [];
    const own = analysis.claims.filter((claim) => claim.article === article.id);
    const tables = tableSentences(read.figures);
    const figures = own
      .filter((claim) => claim.type === 'figure')
      .filter((claim) => inRunningText(article, claim) && !tables.has(read.figureOf.get(claim.id)?.sentence ?? -1));
    return [
      {
        id: article.id,
        name: names.get(article.id) ?? plain(article.id),
        text: read.document.text,
        article,
        read,
        claims: own,
        figures: figures.slice(0, askedOfEach),
        moreFigures: figures.length > askedOfEach,
      },
    ];
  });
  const reportsById = new Map(reports.map((report) => [report.id, report]));
  const comparisonsByClaim = new Map<string, Comparison[]>();
  const pairs = new Map<string, ComparedPair>();
  for (const comparison of analysis.comparisons) {
    for (const member of comparison.members) {
      comparisonsByClaim.set(member, [...(comparisonsByClaim.get(member) ?? []), comparison]);
    }
    for (const pair of comparison.pairs) pairs.set(`${pair.a} ${pair.b}`, pair);
  }
  const origins = new Map(originsOf(analysis).flatMap((origin, index) => origin.articles.map((id) => [id, index])));
  return {
    analysis,
    reports,
    comparisons: analysis.comparisons,
    report: (id) => reportsById.get(id),
    claim: (id) => claims.get(id),
    figure: (id) => {
      const claim = claims.get(id);
      return claim?.type === 'figure' ? claim : undefined;
    },
    comparisonsOf: (claim) => comparisonsByClaim.get(claim) ?? [],
    pair: (a, b) => pairs.get(`${a} ${b}`) ?? pairs.get(`${b} ${a}`),
    eventOf(claim) {
      return eventFamily(claim) ?? toldEvent(comparisonsByClaim.get(claim.id) ?? [], claims);
    },
    originOf: (article) => origins.get(article) ?? -1,
  };
}

/** What befell the things that are compared, where a member says so itself: a label takes it also from verbs of many meanings. */
function toldEvent(comparisons: readonly Comparison[], claims: ReadonlyMap<string, Claim>): string | null {
  const told = comparisons.flatMap(({ label, members }) => {
    const event = eventIn(label);
    const said = members.some((id) => {
      const member = claims.get(id);
      return member?.type === 'figure' && eventFamily(member) === event;
    });
    return event !== null && said ? [event] : [];
  });
  return told[0] ?? null;
}

/** Not in a title, a heading or a caption. */
export function inRunningText(article: Article, claim: Claim): boolean {
  const block = article.blocks.find(({ start, end }) => start <= claim.span.start && claim.span.end <= end);
  return block?.kind === 'paragraph';
}

export function evidenceOf(article: string, { start, end, text }: Span): Evidence {
  return { article, start, end, text };
}

/** The sentence of a claim, as evidence. */
export function sentenceOf(claim: Claim): Evidence {
  return evidenceOf(claim.article, claim.sentence);
}

/** The figure with the words it counts, where they follow it closely, as evidence. */
export function phraseOf(claim: FigureClaim, report: Report): Evidence {
  const { counted } = claim.figure;
  const { start } = claim.span;
  const follows =
    counted &&
    counted.start >= claim.span.end &&
    counted.start - claim.span.end <= 30 &&
    counted.end <= claim.sentence.end;
  const end = follows ? counted.end : claim.span.end;
  return { article: claim.article, start, end, text: report.text.slice(start, end) };
}
