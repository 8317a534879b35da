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

/** Cosine of two weighted bags of words, 0–1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, weight: WordWeight): number {
  let product = 0;
  for (const [word, near] of a) product += near * (b.get(word) ?? 0) * weight(word) ** 2;
  const size = norm(a, weight) * norm(b, weight);
  return size === 0 ? 0 : product / size;
}

function norm(bag: ReadonlyMap<string, number>, weight: WordWeight): number {
  let sum = 0;
  for (const [word, near] of bag) sum += (near * weight(word)) ** 2;
  return Math.sqrt(sum);
}
