import type { Analysis, Article } from '@crossread/shared';
import type { ReadArticle } from './article.ts';
import { compareStory } from './compare/compare-story.ts';
import { publicationDates } from './compare/infer-dates.ts';
import { readArticle } from './read-article.ts';
import { originsOf, type Origin } from './reuse/origins.ts';
import { reuseText, textReuse } from './reuse/text-reuse.ts';
import { sha256 } from './sha256.ts';
import type { Source } from './text/document.ts';
import { engineVersion } from './version.ts';

/** Steps of the work, in order. */
export type AnalysisStep = 'read' | 'compare';

export interface AnalysisOptions {
  /** Called after each report read and at the end. `total` is the number of reports and one for comparing them. */
  readonly onProgress?: (done: number, total: number, step: AnalysisStep) => void;
}

/** A story, read and compared. `articles[i]` is the reading of `analysis.articles[i]`. */
export interface StoryAnalysis {
  readonly analysis: Analysis;
  readonly articles: readonly ReadArticle[];
  readonly origins: readonly Origin[];
}

/**
 * Reads several reports of one event and sets what they say side by side. Never throws on text. The order of the
 * sources changes the order of articles, nothing else but ids.
 */
export function analyzeStory(sources: readonly Source[], options: AnalysisOptions = {}): StoryAnalysis {
  const total = sources.length + 1;
  const reads = sources.map((source, index) => {
    const read = readArticle(source);
    options.onProgress?.(index + 1, total, 'read');
    return read;
  });
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
  const texts = reads.map(reuseText);
  const reuse = texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => textReuse(a, b) ?? []));
  const origins = originsOf({ articles, textReuse: reuse });
  const dated = reads.map((read, index) => ({
    read,
    sha256: articles[index]?.sha256 ?? '',
    published: dates[index]?.date ?? null,
  }));
  const comparisons = compareStory(dated, origins);
  options.onProgress?.(total, total, 'compare');
  const analysis: Analysis = {
    engine: engineVersion,
    articles,
    claims: reads.flatMap(({ claims }) => claims),
    comparisons,
    textReuse: reuse,
  };
  return { analysis, articles: reads, origins };
}
