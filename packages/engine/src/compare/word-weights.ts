import type { Document, Token } from '../text/document.ts';

/** How much a word tells: words of every second sentence tell little, a name that stands once tells much. */
export type WordWeight = (word: string) => number;

/** log(1 + sentences / sentences with the word), over all reports of the story. */
export function wordWeights(documents: readonly Document[], nameOf: (token: Token) => string): WordWeight {
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  const counts = new Map<string, number>();
  for (const { tokens } of documents) {
    const seenIn = new Map<string, number>();
    for (const token of tokens) {
      const word = nameOf(token);
      if (seenIn.get(word) === token.sentence) continue;
      seenIn.set(word, token.sentence);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return (word) => Math.log(1 + sentences / (counts.get(word) ?? 1));
}

/** Words with what each counts, ready for many comparisons. */
export interface WeightedWords {
  readonly words: ReadonlyMap<string, number>;
  /** The length of the vector. */
  readonly norm: number;
}

/** `bag` says how much of each word there is: 1, or less where it stands far away. */
export function weighted(bag: ReadonlyMap<string, number>, weight: WordWeight): WeightedWords {
  const words = new Map<string, number>();
  let squares = 0;
  for (const [word, amount] of bag) {
    const value = amount * weight(word);
    words.set(word, value);
    squares += value * value;
  }
  return { words, norm: Math.sqrt(squares) };
}

/** How alike two bags of words are, 0–1. */
export function cosine(a: WeightedWords, b: WeightedWords): number {
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  let product = 0;
  for (const [word, value] of small.words) product += value * (large.words.get(word) ?? 0);
  return a.norm === 0 || b.norm === 0 ? 0 : product / (a.norm * b.norm);
}
