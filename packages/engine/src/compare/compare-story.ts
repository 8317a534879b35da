import type { ReadArticle } from '../article.ts';
import { collect } from '../collect.ts';
import { tableSentences } from '../figures/table-sentences.ts';
import type { Origin } from '../reuse/origins.ts';
import type { ComparedFigure } from './compared-figure.ts';
import type { Editions } from './editions.ts';
import { equivalentsIn, type Equivalents } from './equivalents.ts';
import { groupFigures } from './group.ts';
import { mainPlaces } from './main-places.ts';
import { renderWithin } from '../wording/render.ts';
import { byText, strength } from './order.ts';
import { quantityOf, type Quantity } from './quantity.ts';
import { readingOf } from './reading.ts';
import { restoreCurrencies, type SaidFigure } from './restore-currencies.ts';
import { spellingsOf } from './spelling.ts';
import { supersede } from './supersede.ts';
import { tellSums } from './tell-sums.ts';
import { sentenceReader } from './topic/sentence-words.ts';
import { months } from './topic/told-times.ts';
import { grows, topicOf, type TopicContext } from './topic/topic.ts';
import { wordFamily } from './topic/word-families.ts';
import { wordWeights } from './word-weights.ts';

/** A report as it is compared. */
export interface DatedArticle {
  readonly read: ReadArticle;
  readonly sha256: string;
  /** ISO 8601, stated or inferred. */
  readonly published: string | null;
}

/** The quantities of a story that several reports state: most disputed first, then by number of figures. */
export function compareStory(
  articles: readonly DatedArticle[],
  origins: readonly Origin[],
  editions: readonly Editions[],
): readonly Quantity[] {
  const { figures, story } = figuresOf(articles);
  const originOf = originIndexes(origins);
  return mostDisputed(groupFigures(figures, story).map((group) => quantityOf(supersede(group, editions), originOf)));
}

/** Article id to the index of its origin. */
export function originIndexes(origins: readonly Origin[]): ReadonlyMap<string, number> {
  return new Map(origins.flatMap((origin, index) => origin.articles.map((article) => [article, index] as const)));
}

/** Most disputed first, then by number of figures. */
export function mostDisputed(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.toSorted(
    (a, b) =>
      strength.indexOf(a.verdict) - strength.indexOf(b.verdict) ||
      b.figures.length - a.figures.length ||
      byText(renderWithin(a.label), renderWithin(b.label)),
  );
}

/** All figures of a story that can be compared, and what the story knows of its places. */
function figuresOf(articles: readonly DatedArticle[]) {
  const documents = articles.map(({ read }) => read.document);
  const said = articles.map(assertedFigures);
  restoreCurrencies(said.flat());
  const equivalents = equivalentsIn(said.map((readings, index) => ({ text: documents[index]?.text ?? '', readings })));
  const weight = wordWeights(documents, wordFamily);
  const spellings = spellingsOf(documents);
  const now = new Set(articles.flatMap(({ published }) => (published ? yearAndMonth(published) : [])));
  const figures = collect(articles, (article, index) => {
    const sentences = sentenceReader(article.read.document, weight);
    const about = { sentences, spelling: spellings[index] ?? String, now };
    return tellSums((said[index] ?? []).map((figure) => comparedFigure(figure, article, about, equivalents)));
  });
  return { figures, story: { mainPlaces: mainPlaces(documents) } };
}

/** "2022" and "january" of an ISO date. */
function yearAndMonth(published: string): readonly string[] {
  return [published.slice(0, 4), months[Number(published.slice(5, 7)) - 1] ?? ''];
}

/** Denied figures are nobody's assertion, and are not compared. */
function assertedFigures({ read }: DatedArticle): SaidFigure[] {
  const tables = tableSentences(read.figures);
  return collect(read.claims, (claim) => {
    const finding = claim.type === 'figure' && claim.status !== 'denied' ? read.figureOf.get(claim.id) : undefined;
    if (!finding || claim.type !== 'figure') return [];
    if (tables.has(finding.sentence)) return [];
    return [{ claim, finding, span: finding.span, reading: readingOf(finding), text: read.document.text }];
  });
}

function comparedFigure(
  { claim, finding, reading }: SaidFigure,
  { read, sha256, published }: DatedArticle,
  about: TopicContext,
  equivalents: Equivalents,
): ComparedFigure {
  const topic = topicOf(
    reading.kind === finding.figureKind ? finding : { ...finding, figureKind: reading.kind },
    about,
  );
  const side = { reading, status: claim.status, published, growing: grows(topic), equivalents: equivalents(reading) };
  const { title } = read.document;
  const inTitle = title !== null && claim.span.start >= title.start && claim.span.end <= title.end;
  return { claim, finding, topic, side, inTitle, order: `${sha256} ${String(claim.span.start).padStart(9, '0')}` };
}
