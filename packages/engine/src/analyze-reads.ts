import type { Analysis, Article, Claim, Overruling } from '@crossread/shared';
import type { ReadArticle } from './article.ts';
import { compareStory, originIndexes } from './compare/compare-story.ts';
import { comparisonOf } from './compare/comparison-of.ts';
import { editionsOf, type Editions } from './compare/editions.ts';
import { publicationDates } from './compare/infer-dates.ts';
import type { Quantity } from './compare/quantity.ts';
import { overrule } from './overruling/overrule.ts';
import { originsBy, type Origin } from './reuse/origins.ts';
import { storyReuse } from './reuse/story-reuse.ts';
import { sha256 } from './sha256.ts';
import { engineVersion } from './version.ts';

/** A story, read and compared. `articles[i]` is the reading of `analysis.articles[i]`. */
export interface StoryAnalysis {
  /**
   * Written out when it is first asked for: pairs of claims and of reports, which grow with the square of a story, are
   * only made here. Ids of comparisons are `c1`, `c2` … in the order of the quantities.
   */
  readonly analysis: Analysis;
  readonly articles: readonly ReadArticle[];
  readonly origins: readonly Origin[];
  readonly quantities: readonly Quantity[];
  /** Ids of the overrulings that found nothing to change: their figures are not compared as they were. */
  readonly lost: readonly string[];
}

/** Sets reports that are read already side by side; what the story's owner overruled, `overrulings`, stands. */
export function analyzeReads(reads: readonly ReadArticle[], overrulings: readonly Overruling[] = []): StoryAnalysis {
  const dates = publicationDates(reads.map(({ document }) => document));
  const articles = reads.map(({ document }, index): Article => ({
    id: document.id,
    path: document.path,
    sha256: sha256(document.text),
    ...(document.format === 'html' ? { text: document.text } : {}),
    title: document.title,
    publisher: document.publisher,
    agency: document.agency,
    byline: document.byline,
    dateline: document.dateline,
    published: dates[index] ?? null,
    blocks: document.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
  }));
  const reuse = storyReuse(reads);
  const origins = originsBy(articles, (_, index) => reuse.leaders[index]);
  const dated = reads.map((read, index) => ({
    read,
    sha256: articles[index]?.sha256 ?? '',
    published: dates[index]?.date ?? null,
  }));
  const editions = editionsOf(articles, reuse);
  const { quantities, lost } = overrule(compareStory(dated, origins, editions), overrulings, {
    originOf: originIndexes(origins),
    shaOf: new Map(articles.map(({ id, sha256: hash }) => [id, hash])),
  });
  let written: Analysis | null = null;
  return {
    articles: reads,
    origins,
    quantities,
    lost,
    get analysis() {
      return (written ??= {
        engine: engineVersion,
        articles: withEditions(articles, editions),
        claims: withSuperseded(
          reads.flatMap(({ claims }) => claims),
          quantities,
        ),
        comparisons: quantities.map((quantity, index) => comparisonOf(quantity, `c${index + 1}`)),
        textReuse: reuse.pairs(),
      });
    },
  };
}

function withEditions(articles: readonly Article[], editions: readonly Editions[]): readonly Article[] {
  const firstOf = new Map(editions.flatMap(([first = '', ...others]) => others.map((id) => [id, first] as const)));
  return articles.map((article) => {
    const editionOf = firstOf.get(article.id);
    return editionOf === undefined ? article : { ...article, editionOf };
  });
}

/** A report is read by itself: that a later edition replaced its figure is only known here. */
function withSuperseded(claims: readonly Claim[], quantities: readonly Quantity[]): readonly Claim[] {
  const figures = quantities.flatMap((quantity) => quantity.figures);
  const replaced = new Set(figures.flatMap(({ claim, side }) => (side.status === claim.status ? [] : claim.id)));
  if (replaced.size === 0) return claims;
  return claims.map((claim) => (replaced.has(claim.id) ? { ...claim, status: 'superseded' } : claim));
}
