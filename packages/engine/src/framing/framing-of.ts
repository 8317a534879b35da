import type { Claim } from '@crossread/shared';
import type { ReadArticle } from '../article.ts';
import { scareQuotes, type ScareQuote } from './scare-quotes.ts';
import { soleClaims } from './sole-claims.ts';
import { wordChoices, type WordChoice } from './word-choices.ts';

/** How the reports of a story see it: what they call things, what they hold at arm's length, what only one has. */
export interface Framing {
  readonly wordChoices: readonly WordChoice[];
  readonly scareQuotes: readonly ScareQuote[];
  readonly soleClaims: readonly Claim[];
}

export function framingOf({ articles }: { readonly articles: readonly ReadArticle[] }): Framing {
  return {
    wordChoices: wordChoices(articles),
    scareQuotes: scareQuotes(articles),
    soleClaims: soleClaims(articles),
  };
}
