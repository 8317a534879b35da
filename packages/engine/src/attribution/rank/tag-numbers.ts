import type { Token } from '../../text/document.ts';

/** The tags of noun phrases first: up to `lastOfPhrase`. */
const tags = 'NOUN PROPN ADJ NUM DET PRON VERB AUX ADV ADP SCONJ CCONJ PART PUNCT INTJ SYM X'.split(' ');
const numbers = new Map(tags.map((tag, at) => [tag, at + 1]));

export const lastOfPhrase = 6;

/** Above the number of any tag. */
export const noToken = 31;

/** A number below `noToken` for the tag of a token; `noToken` where there is none. */
export function tagOf(token: Token | undefined): number {
  return token ? (numbers.get(token.tag) ?? 0) : noToken;
}
