import type { ReadArticle } from '../article.ts';
import type { Token } from '../text/document.ts';

/** The words of a report as they are compared, in order. The three lists run side by side. */
export interface ReuseWords {
  readonly tokens: readonly Token[];
  /** Equal numbers are equal words, in all reports that were numbered together. */
  readonly numbers: Int32Array;
  /** 1 within quotation marks, else 0. */
  readonly quoted: Uint8Array;
}

/** Gives a word, in lower case, its number; −1 where it has neither letters nor digits. */
export type NumberOf = (lower: string) => number;

/** The words of titles, headings and paragraphs; captions, which agencies ship with pictures, and page furniture are left out. */
export function reuseWords({ document, quotations }: ReadArticle, numberOf: NumberOf): ReuseWords {
  const all = document.tokens;
  const tokens: Token[] = [];
  const numbers = new Int32Array(all.length);
  const quoted = new Uint8Array(all.length);
  let quotation = 0;
  for (const { block, first, last } of document.sentences) {
    if (document.blocks[block]?.kind === 'caption') continue;
    for (let index = first; index < last; index += 1) {
      const token = all[index] as Token;
      const number = numberOf(token.lower);
      if (number < 0) continue;
      while ((quotations[quotation]?.outer.end ?? Infinity) <= token.start) quotation += 1;
      quoted[tokens.length] = (quotations[quotation]?.outer.start ?? Infinity) <= token.start ? 1 : 0;
      numbers[tokens.length] = number;
      tokens.push(token);
    }
  }
  return { tokens, numbers: numbers.subarray(0, tokens.length), quoted: quoted.subarray(0, tokens.length) };
}

/** Numbers of words by their spelling and by the forms met: they last from story to story, as the words do. */
let bySpelling = new Map<string, number>();
let byForm = new Map<string, number>();
/** The numbers begin anew with a story that finds so many forms numbered, so that a server stays small. */
const most = 100_000;

/** Numbers the words of one story; each form is spelt out once. */
export function wordNumbers(): NumberOf {
  if (byForm.size > most) [bySpelling, byForm] = [new Map(), new Map()];
  return numberOf;
}

function numberOf(lower: string): number {
  const known = byForm.get(lower);
  if (known !== undefined) return known;
  const spelling = lettersAndDigits(lower);
  const number = spelling === '' ? -1 : (bySpelling.get(spelling) ?? bySpelling.size);
  if (number >= 0) bySpelling.set(spelling, number);
  byForm.set(lower, number);
  return number;
}

const plain = /^[a-z0-9]+$/;

/** "video-conference" and "videoconference" are one word, as are ’s and 's. */
function lettersAndDigits(lower: string): string {
  return plain.test(lower) ? lower : lower.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}
