import type { PublicationDate } from '@crossread/shared';
import { dateOfLine } from './date-of-line.ts';
import type { Masthead } from './masthead.ts';

/** Only lines as short as a timestamp or a footer are read. */
const lineMax = 200;
const isoTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * When the report was published, as far as the page states it: given or in the markup, else a dated line of the page
 * ("Published: 0156 GMT January 10, 2022", a printed footer, a date under the title), else a dateline with its year.
 */
export function readPublished(stated: string | null, { text, blocks }: Masthead): PublicationDate | null {
  const given = stated === null ? null : isoTime.test(stated.trim()) ? stated.trim() : dateOfLine(stated);
  if (given !== null) return { date: given, basis: 'stated' };
  for (const kind of ['boilerplate', 'dateline'] as const) {
    for (const block of blocks) {
      if (block.kind !== kind || block.end - block.start > lineMax) continue;
      const date = dateOfLine(text.slice(block.start, block.end));
      if (date !== null) return { date, basis: 'stated' };
    }
  }
  return null;
}
