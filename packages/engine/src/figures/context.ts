import type { Span } from '@crossread/shared';
import { spanOf, type Document, type Token } from '../text/document.ts';
import { amountOf, type Amount } from './amount.ts';
import { figureCues } from './figure-cues.ts';
import { readNumerals, type Numeral } from './numeral.ts';

/** What finders and refiners of figures look at. */
export interface FigureContext {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** The tokens that a figure can be read from, in order. */
  readonly cues: readonly Token[];
  readonly numerals: readonly Numeral[];
  /** The numeral that begins at a token. */
  readonly numeralAt: ReadonlyMap<number, Numeral>;
  /** What each of `numerals` is an amount of; null for a bare number. */
  amountOf(numeral: Numeral): Amount | null;
}

export function figureContext(document: Document): FigureContext {
  const { tokens } = document;
  const cues = figureCues(tokens);
  const numerals = readNumerals(tokens, cues);
  const numeralAt = new Map<number, Numeral>();
  const amounts = new Map<Numeral, Amount | null>();
  for (const numeral of numerals) {
    numeralAt.set(numeral.first, numeral);
    amounts.set(numeral, amountOf(tokens, numeral));
  }
  return { document, tokens, cues, numerals, numeralAt, amountOf: (numeral) => amounts.get(numeral) ?? null };
}

/** The span of tokens `first` up to, not including, `last`. */
export function spanOfTokens({ document, tokens }: FigureContext, first: number, last: number): Span {
  return spanOf(document.text, tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

/** What `read` makes of each token that figures are read from, without what is null. */
export function findAtCues<F>({ cues }: FigureContext, read: (token: Token) => F | null): readonly F[] {
  const found: F[] = [];
  for (const token of cues) {
    const finding = read(token);
    if (finding !== null) found.push(finding);
  }
  return found;
}
