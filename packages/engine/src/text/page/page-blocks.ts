import type { Block, BlockKind } from '@crossread/shared';
import { isCaption } from '../blocks/caption.ts';
import { cutRow } from '../blocks/cut.ts';
import { isByline, isFurniture } from '../blocks/furniture.ts';
import { rowOf, withKind, type Row } from '../blocks/row.ts';
import { isTeaser } from '../blocks/teaser.ts';
import { readLines } from '../lines.ts';
import { outletOfLine } from '../metadata/outlet-name.ts';

/** A line of so many words that ends no sentence is a subhead. */
const headingWordsMax = 16;

/** Blocks of text that was taken out of a saved page: each line is one, the title first where there is one. */
export function pageBlocks(text: string, title: string | null): readonly Block[] {
  const rows = readLines(text).map((line) => rowOf(line));
  return rows.flatMap((row, index) => {
    const kind = kindOf(row);
    const isTitle = index === 0 && (row.text === title || kind === 'heading');
    return cutRow(withKind(row, isTitle ? 'title' : kind));
  });
}

function kindOf({ text, words, closed }: Row): BlockKind {
  if (isTeaser(text)) return 'teaser';
  if (isFurniture(text) || isByline(text) || outletOfLine(text) !== null) return 'boilerplate';
  if (isCaption(text)) return 'caption';
  return closed || words > headingWordsMax ? 'paragraph' : 'heading';
}
