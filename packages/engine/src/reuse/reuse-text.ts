import type { ReadArticle } from '../article.ts';
import { shinglesOf, type Shingles } from './shingles.ts';
import { reuseWords, wordNumbers, type ReuseWords } from './words.ts';

/** One report, prepared for being laid beside the others of its story. */
export interface ReuseText {
  readonly article: ReadArticle;
  readonly words: ReuseWords;
  readonly shingles: Shingles;
  readonly outsideQuotes: Shingles;
}

/** The reports of a story, their words numbered together. */
export function reuseTexts(articles: readonly ReadArticle[]): readonly ReuseText[] {
  const numberOf = wordNumbers();
  return articles.map((article) => {
    const words = reuseWords(article, numberOf);
    const outside = words.numbers.filter((_, index) => words.quoted[index] === 0);
    return { article, words, shingles: shinglesOf(words.numbers), outsideQuotes: shinglesOf(outside) };
  });
}
