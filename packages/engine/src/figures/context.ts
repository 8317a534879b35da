import type { Span } from '@crossread/shared';
import { spanOf, type Document, type Token } from '../text/document.ts';
import { readNumerals, type Numeral } from './numeral.ts';

/** What finders and refiners of figures look at. */
export interface FigureContext {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly numerals: readonly Numeral[];
  /** The numeral that begins at a token. */
  readonly numeralAt: ReadonlyMap<number, Numeral>;
}

export function figureContext(document: Document): FigureContext {
  const numerals = readNumerals(document.tokens);
  return {
    document,
    tokens: document.tokens,
    numerals,
    numeralAt: new Map(numerals.map((numeral) => [numeral.first, numeral])),
  };
}

/** The span of tokens `first` up to, not including, `last`. */
export function spanOfTokens({ document, tokens }: FigureContext, first: number, last: number): Span {
  return spanOf(document.text, tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

/** Words from `first` as the lexicons write them: lower case, one blank between, hyphens as blanks. */
export function wordsFrom(tokens: readonly Token[], first: number, count: number): string {
  let words = '';
  const sentence = tokens[first]?.sentence;
  for (let index = first, taken = 0; taken < count; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) break;
    if (token.text === '-') continue;
    words += (taken === 0 ? '' : ' ') + token.lower;
    taken += 1;
  }
  return words;
}

/** The token after `count` words from `first`, hyphens passed over; the sentence's end where it has fewer. */
export function afterWords(tokens: readonly Token[], first: number, count: number): number {
  const sentence = tokens[first]?.sentence;
  let index = first;
  for (let taken = 0; taken < count && tokens[index]?.sentence === sentence && index < tokens.length; index += 1) {
    if (tokens[index]?.text !== '-') taken += 1;
  }
  return index;
}

/** What `read` makes of each token, without what is null. Most tokens are none of a finder's: nothing is kept for them. */
export function findAtTokens<F>(tokens: readonly Token[], read: (token: Token) => F | null): readonly F[] {
  const found: F[] = [];
  for (const token of tokens) {
    const finding = read(token);
    if (finding !== null) found.push(finding);
  }
  return found;
}
