import type { ReadArticle } from '../article.ts';
import { shinglesOf, type Shingles } from './shingles.ts';
import { reuseWords, type ReuseWord } from './words.ts';

/** One report, prepared for being laid beside any other. */
export interface ReuseText {
  readonly article: ReadArticle;
  readonly words: readonly ReuseWord[];
  readonly shingles: Shingles;
  readonly outsideQuotes: Shingles;
}

export function reuseText(article: ReadArticle): ReuseText {
  const words = reuseWords(article);
  const outside = words.filter((word) => !word.quoted);
  return { article, words, shingles: shinglesOf(words), outsideQuotes: shinglesOf(outside) };
}
