import type { Document, Sentence, Token } from '../text/document.ts';

/** Index of the first token that ends after `offset`; the number of tokens where none does. Binary search. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the sentence that holds `offset`, or of the last one that begins before it; 0 where none does. */
export function sentenceAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The block, by index, in which the sentence of a token stands. */
export function blockOf(document: Document, sentence: number): number {
  const home: Sentence | undefined = document.sentences[sentence];
  return home?.block ?? -1;
}
