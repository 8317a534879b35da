import type { Article } from '@crossread/shared';
import { collect } from '../collect.ts';
import { groupBy } from '../group-by.ts';
import type { StoryReuse } from '../reuse/story-reuse.ts';
import { later, momentOf } from './later.ts';
import { byText } from './order.ts';

/** Ids of articles that are one report in several states, from the first to the last; at least two. */
export type Editions = readonly string[];

/**
 * Of the shorter one's five-word runs this share stands in the other: a report that is brought up to date keeps most of its
 * text, two reports that a paper cut from one wire story do not. A choice; no collection of editions was measured.
 */
const editionContainment = 0.5;

type Dated = Article & { readonly published: NonNullable<Article['published']> };

interface Candidate {
  readonly article: Dated;
  readonly index: number;
}

/**
 * Reports of one publisher that carry nearly one text and state when each came out, no two of them at one time. Where their
 * order cannot be told, nothing is said: an inferred date is no time stamp.
 */
export function editionsOf(
  articles: readonly Article[],
  { leaders, containment }: Pick<StoryReuse, 'leaders' | 'containment'>,
): readonly Editions[] {
  const candidates = articles.flatMap((article, index): Candidate[] =>
    article.publisher !== null && isDated(article) ? [{ article, index }] : [],
  );
  const together = groupBy(candidates, ({ article, index }) => `${leaders[index]} ${article.publisher}`);
  return collect([...together.values()], (group) =>
    group.length > 1 ? chains(group, (a, b) => containment(a.index, b.index) >= editionContainment) : [],
  );
}

function isDated(article: Article): article is Dated {
  return article.published?.basis === 'stated';
}

/** Each report, in the order of time, joins the first chain whose last edition it carries on. */
function chains(group: readonly Candidate[], nearlyOne: (a: Candidate, b: Candidate) => boolean): readonly Editions[] {
  const found: Candidate[][] = [];
  for (const next of inTime(group)) {
    const chain = found.find((own) => {
      const last = own.at(-1);
      return last && isLater(next, last) && nearlyOne(next, last);
    });
    if (chain) chain.push(next);
    else found.push([next]);
  }
  return found.filter(({ length }) => length > 1).map((chain) => chain.map(({ article }) => article.id));
}

/** In an order that no order of the articles changes; of dates that cannot be told apart, `isLater` lets none follow another. */
function inTime(group: readonly Candidate[]): readonly Candidate[] {
  return group.toSorted(
    ({ article: a }, { article: b }) =>
      momentOf(a.published.date) - momentOf(b.published.date) || byText(a.sha256, b.sha256),
  );
}

function isLater(a: Candidate, b: Candidate): boolean {
  return later(a.article.published.date, b.article.published.date) > 0;
}
