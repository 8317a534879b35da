import type { ReadArticle } from '../article.ts';
import { shinglesOf, type Shingles } from './shingles.ts';
import { reuseWords, wordNumbers, type ReuseWords } from './words.ts';

/** One report, prepared for being laid beside the others of its story. */
export interface ReuseText {
  readonly article: ReadArticle;
  readonly words: ReuseWords;
  /** Made when first asked for: most reports of a story share nothing with others. */
  shingles(): Shingles;
  outsideQuotes(): Shingles;
}

/** The reports of a story, their words numbered together. */
export function reuseTexts(articles: readonly ReadArticle[]): readonly ReuseText[] {
  const numberOf = wordNumbers();
  return articles.map((article) => {
    const words = reuseWords(article, numberOf);
    let all: Shingles | null = null;
    let outside: Shingles | null = null;
    const shingles = (): Shingles => (all ??= shinglesOf(words.numbers));
    return {
      article,
      words,
      shingles,
      outsideQuotes: () => (outside ??= words.quoted.includes(1) ? shinglesOf(outsideQuotes(words)) : shingles()),
    };
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
