import type { Overruling } from '@crossread/shared';
import { analyzeReads, type StoryAnalysis } from './analyze-reads.ts';
import { readClaims } from './read-article.ts';
import type { Source } from './text/document.ts';
import { readDocument } from './text/read-document.ts';

/** Steps of the work, in order. */
export type AnalysisStep = 'read' | 'compare';

export interface AnalysisOptions {
  /** What the story's owner overruled, in the order in which they did. */
  readonly overrulings?: readonly Overruling[];
  /** Called after each report read and at the end. `total` is the number of reports and one for comparing them. */
  readonly onProgress?: (done: number, total: number, step: AnalysisStep) => void;
}

/**
 * Reads several reports of one event and sets what they say side by side. Never throws on text. The order of the
 * sources changes the order of articles, nothing else but ids.
 */
export function analyzeStory(sources: readonly Source[], options: AnalysisOptions = {}): StoryAnalysis {
  const total = sources.length + 1;
  // All words first: the tagger's tables are large, and reading claims in between would push them out of the cache.
  const reads = sources.map(readDocument).map((document, index) => {
    const read = readClaims(document);
    options.onProgress?.(index + 1, total, 'read');
    return read;
  });
  const story = analyzeReads(reads, options.overrulings);
  options.onProgress?.(total, total, 'compare');
  return story;
}
