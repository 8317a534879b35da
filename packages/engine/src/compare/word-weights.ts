import type { Document, Token } from '../text/document.ts';

/** How much a word tells: words of every second sentence tell little, a name that stands once tells much. */
export type WordWeight = (word: string) => number;

/** Words that tell something. */
export const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** log(1 + sentences / sentences with the content word), over all reports of the story. */
export function wordWeights(documents: readonly Document[], nameOf: (token: Token) => string): WordWeight {
  const counts = new Map<string, { sentences: number; last: number }>();
  let before = 0;
  for (const { tokens, sentences } of documents) {
    for (const token of tokens) {
      if (!contentTags.has(token.tag)) continue;
      const word = nameOf(token);
      const sentence = before + token.sentence;
      const count = counts.get(word);
      if (count === undefined) counts.set(word, { sentences: 1, last: sentence });
      else if (count.last !== sentence) {
        count.sentences += 1;
        count.last = sentence;
      }
    }
    before += sentences.length;
  }
  return (word) => Math.log(1 + before / (counts.get(word)?.sentences ?? 1));
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
  small.words.forEach((value, word) => (product += value * (large.words.get(word) ?? 0)));
  return a.norm === 0 || b.norm === 0 ? 0 : product / (a.norm * b.norm);
}
