import type { Block } from '@crossread/shared';
import { blockOf, type Row } from './row.ts';
import { closingCreditStart, datelineLength, gluedLabelStart } from './trimmings.ts';

/** A row as blocks: a dateline before, a credit or a label after, the paragraph itself between them. */
export function cutRow(row: Row): readonly Block[] {
  if (row.kind !== 'paragraph') return [blockOf(row)];
  const lead = datelineLength(row.text);
  const end = Math.min(closingCreditStart(row.text), gluedLabelStart(row.text));
  const bodyStart = row.start + lead;
  const bodyEnd = row.start + Math.max(end, lead);
  const blocks: Block[] = [];
  const push = (start: number, to: number, kind: Block['kind']): void => {
    const piece = row.text.slice(start - row.start, to - row.start);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const from = start + piece.length - piece.trimStart().length;
    blocks.push({ start: from, end: from + trimmed.length, kind });
  };
  push(row.start, bodyStart, 'dateline');
  push(bodyStart, bodyEnd, 'paragraph');
  push(bodyEnd, row.end, 'boilerplate');
  return blocks;
}
