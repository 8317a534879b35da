import type { Token } from '../text/document.ts';

/** A phrase that is looked for by its longest word alone; `place` is that word's in the phrase. */
export interface KeyPhrase {
  readonly words: readonly string[];
  readonly place: number;
}

export function keyPhrases(phrases: readonly (readonly string[])[]): readonly KeyPhrase[] {
  return phrases.map((words) => ({ words, place: words.indexOf(keyOf(words)) }));
}

/** The words to look for; the rarest of a phrase is mostly its longest. */
export function keyWords(phrases: readonly (readonly string[])[]): readonly string[] {
  return phrases.map(keyOf);
}

/** The phrase whose key is the token at `at`, where all of its words stand there. */
export function phraseAt(tokens: readonly Token[], phrases: readonly KeyPhrase[], at: number): KeyPhrase | undefined {
  return phrases.find(({ words, place }) => words.every((word, step) => tokens[at - place + step]?.lower === word));
}

function keyOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
