import type { Token } from '../../text/document.ts';
import { lastOfPhrase, noToken, tagOf } from './tag-numbers.ts';

/** What lies between the cue and a candidate; grows as candidates further away are looked at. */
export interface Between {
  verbs: number;
  commas: number;
  /** Quotations. */
  marks: number;
  phrases: number;
  /** A number for the sequence of tags from the cue outward, noun phrases as one, cut after eight. */
  tags: number;
  length: number;
  last: number;
}

const phrase = noToken + 1;
const quotation = noToken + 2;
const mark = noToken + 3;
const longest = 8;

export function nothingBetween(): Between {
  return { verbs: 0, commas: 0, marks: 0, phrases: 0, tags: 0, length: 0, last: 0 };
}

/** Adds the next token outward. */
export function widen(between: Between, token: Token, isQuoted: boolean): void {
  const tag = tagOf(token);
  let kind = tag > 0 && tag <= lastOfPhrase ? phrase : tag;
  if (isQuoted) {
    kind = quotation;
    if (between.last !== quotation) between.marks += 1;
  } else if (token.tag === 'PUNCT') {
    kind = mark + token.text.charCodeAt(0);
    if (token.text === ',') between.commas += 1;
  } else if (token.tag === 'VERB' || token.tag === 'AUX') between.verbs += 1;
  else if (kind === phrase && between.last !== phrase) between.phrases += 1;
  if (kind !== between.last && between.length < longest) {
    between.tags = Math.imul(between.tags ^ kind, 0x01000193) + between.length;
    between.length += 1;
  }
  between.last = kind;
}
