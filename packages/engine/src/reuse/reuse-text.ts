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
    return { article, words, shingles: shinglesOf(words.numbers), outsideQuotes: shinglesOf(outsideQuotes(words)) };
  });
}

function outsideQuotes({ numbers, quoted }: ReuseWords): Int32Array {
  const outside = new Int32Array(numbers.length);
  let length = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    if (quoted[at] === 0) outside[length++] = numbers[at] ?? 0;
  }
  return outside.subarray(0, length);
}
