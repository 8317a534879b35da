import type { Block } from '@crossread/shared';
import { collect } from '../../collect.ts';
import { joinWrappedLines, readLines } from '../lines.ts';
import { nameAlternativeTexts, nameBody, nameCommentRules } from './body.ts';
import { isCaption } from './caption.ts';
import { cutRow } from './cut.ts';
import { isFurniture } from './furniture.ts';
import { nameHead } from './head.ts';
import { rowOf, withKind, type Row } from './row.ts';
import { isTeaser } from './teaser.ts';

/** Rows by their own words; the next steps look at their neighbours. */
function nameAlone(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => {
    if (isTeaser(row.text)) return withKind(row, 'teaser');
    if (isFurniture(row.text)) return withKind(row, 'boilerplate');
    return isCaption(row.text) ? withKind(row, 'caption') : row;
  });
}

/** In this order: each step names only rows that no step before it has named. */
const steps: readonly ((rows: readonly Row[]) => readonly Row[])[] = [
  nameAlone,
  nameCommentRules,
  nameAlternativeTexts,
  nameHead,
  nameBody,
];

/** Blocks of a pasted page, in order, covering every character that is not blank. */
export function readBlocks(text: string): readonly Block[] {
  const rows = joinWrappedLines(text, readLines(text)).map(rowOf);
  const named = steps.reduce<readonly Row[]>((before, step) => step(before), rows);
  return collect(named, cutRow);
}

/** Every line as a paragraph: for phrases and sentences that come from no page. */
export function readPlainBlocks(text: string): readonly Block[] {
  return readLines(text).map(({ start, end }) => ({ start, end, kind: 'paragraph' }));
}
