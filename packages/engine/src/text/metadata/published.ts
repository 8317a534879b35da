import type { PublicationDate } from '@crossread/shared';
import * as chrono from 'chrono-node/en';
import type { Masthead } from './masthead.ts';

/** chrono-node fills gaps from a reference; a fixed one in UTC keeps the clock and TZ out. Only stated parts are used. */
const reference = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 } as const;
/** A date without its year is not stated; and chrono-node is slow where there is none to find. */
const yearIn = /\d{4}|\d[./]\d{2}\b/;
/** Only lines as short as a timestamp or a footer are read. */
const lineMax = 200;

/**
 * When the report was published, as far as the page states it: given or in the markup, else a dated line of the page
 * ("Published: 0156 GMT January 10, 2022", a printed footer, a date under the title), else a dateline with its year.
 */
export function readPublished(stated: string | null, { text, blocks }: Masthead): PublicationDate | null {
  const given = stated === null ? null : (isoIn(stated) ?? dateIn(stated));
  if (given !== null) return { date: given, basis: 'stated' };
  for (const kind of ['boilerplate', 'dateline'] as const) {
    for (const block of blocks) {
      if (block.kind !== kind || block.end - block.start > lineMax) continue;
      const date = dateIn(text.slice(block.start, block.end));
      if (date !== null) return { date, basis: 'stated' };
    }
  }
  return null;
}

function isoIn(stated: string): string | null {
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(stated.trim())
    ? stated.trim()
    : null;
}

/** A full date in the line, day first or month first, as YYYY-MM-DD, with the time where hours are stated. */
function dateIn(line: string): string | null {
  if (!yearIn.test(line)) return null;
  for (const { start, text } of chrono.strict.parse(line, reference)) {
    // "Today" counts as certain, by the reference.
    if (!yearIn.test(text)) continue;
    if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) continue;
    const two = (value: number | null): string => String(value ?? 0).padStart(2, '0');
    const day = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
    if (!start.isCertain('hour')) return day;
    const time = `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}`;
    return start.get('timezoneOffset') === 0 && start.isCertain('timezoneOffset') ? `${time}Z` : time;
  }
  return null;
}
