import type { Block, BlockKind } from '@crossread/shared';
import type { Line } from '../lines.ts';
import { isBlank } from '../blank.ts';
import { closingCreditStart, gluedLabelStart } from './trimmings.ts';

/** A line of the page (or a wrapped paragraph) with what it was taken for so far; null is "not known yet". */
export interface Row extends Line {
  readonly kind: BlockKind | null;
  /** How many words; counted no further than forty. */
  readonly words: number;
  /** Ends as a sentence does, before a credit or a label that is glued to it. */
  readonly closed: boolean;
}

/** No rule asks for more words. */
const wordsCounted = 40;

export function rowOf(line: Line): Row {
  const { start, end, text, gapAbove } = line;
  return { start, end, text, gapAbove, kind: null, words: countWords(text), closed: isClosed(text) };
}

/** Words of a line that neither begins nor ends with white space. */
function countWords(text: string): number {
  let words = 1;
  let afterBlank = false;
  for (let at = 1; at < text.length && words < wordsCounted; at += 1) {
    const blank = isBlank(text, at);
    if (blank && !afterBlank) words += 1;
    afterBlank = blank;
  }
  return words;
}

const closing = /[.!?…:]["'”’)\]]*$/;

function isClosed(text: string): boolean {
  if (closing.test(text.slice(-6))) return true;
  const end = Math.min(closingCreditStart(text), gluedLabelStart(text));
  return end < text.length && closing.test(text.slice(0, end).trimEnd().slice(-6));
}

/** A paragraph of the story by its looks: long, or closed and more than a line of a headline. */
export function looksLikeParagraph(row: Row): boolean {
  return row.words >= 30 || (row.closed && row.words >= 12);
}

export function withKind({ start, end, text, gapAbove, words, closed }: Row, kind: BlockKind): Row {
  return { start, end, text, gapAbove, kind, words, closed };
}

export function blockOf(row: Row): Block {
  return { start: row.start, end: row.end, kind: row.kind ?? 'paragraph' };
}
