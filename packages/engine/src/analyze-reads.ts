import type { Analysis, Article } from '@crossread/shared';
import type { ReadArticle } from './article.ts';
import { compareStory } from './compare/compare-story.ts';
import { comparisonOf } from './compare/comparison-of.ts';
import { publicationDates } from './compare/infer-dates.ts';
import type { Quantity } from './compare/quantity.ts';
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
}

/** Sets reports that are read already side by side. */
export function analyzeReads(reads: readonly ReadArticle[]): StoryAnalysis {
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
  const quantities = compareStory(dated, origins);
  let written: Analysis | null = null;
  return {
    articles: reads,
    origins,
    quantities,
    get analysis() {
      return (written ??= {
        engine: engineVersion,
        articles,
        claims: reads.flatMap(({ claims }) => claims),
        comparisons: quantities.map((quantity, index) => comparisonOf(quantity, `c${index + 1}`)),
        textReuse: reuse.pairs(),
      });
    },
  };
}
