import type { PublicationDate } from '@crossread/shared';
import type { Document } from '../text/document.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const dayMs = 86_400_000;
/** News stands at the beginning: these sentences say when it happened. */
const leadSentences = 12;

/** How a report names the day of the event. */
interface DayWords {
  /** 0 is Sunday; null where it names none. */
  readonly weekday: number | null;
  readonly yesterday: boolean;
}

/**
 * The dates of publication of a story's reports. A report without one takes it from the others: theirs fix which day "Monday" is;
 * one that says "on Monday" too was published that day, one that calls the Monday "yesterday" a day later. Null where nothing
 * fixes it.
 */
export function publicationDates(documents: readonly Document[]): readonly (PublicationDate | null)[] {
  const words = documents.map(dayWords);
  const anchors = documents.flatMap(
    ({ published }, index) => anchorDay(published, words[index]?.weekday ?? null) ?? [],
  );
  const day = mostFrequent(anchors);
  return documents.map(({ published }, index) => {
    const said = words[index];
    if (published || day === null || !said) return published;
    const yesterday = said.yesterday && (said.weekday === null || said.weekday === weekdayOf(day));
    if (!yesterday && said.weekday !== weekdayOf(day)) return null;
    return { date: isoDay(yesterday ? day + dayMs : day), basis: 'inferred' };
  });
}

/** Midnight UTC of the day that a dated report calls by its weekday: the last such day before it came out. */
function anchorDay(published: PublicationDate | null, weekday: number | null): number | null {
  const out = published?.basis === 'stated' ? Date.parse(published.date.slice(0, 10)) : NaN;
  if (Number.isNaN(out) || weekday === null) return null;
  const back = (weekdayOf(out) - weekday + 7) % 7;
  return out - back * dayMs;
}

/** Captions are left out: pictures are older than the news. */
function dayWords({ tokens, sentences, blocks }: Document): DayWords {
  let weekday: number | null = null;
  let yesterday = false;
  let told = 0;
  for (const { block, first, last } of sentences) {
    if (blocks[block]?.kind === 'caption') continue;
    if ((told += 1) > leadSentences) break;
    for (let index = first; index < last; index += 1) {
      const lower = tokens[index]?.lower ?? '';
      if (!lower.endsWith('day')) continue;
      yesterday ||= lower === 'yesterday';
      const day = weekdays.indexOf(lower as (typeof weekdays)[number]);
      const next = tokens[index + 1]?.lower;
      if (weekday === null && day >= 0 && next !== 'last' && next !== 'week') weekday = day;
    }
  }
  return { weekday, yesterday };
}

function mostFrequent(days: readonly number[]): number | null {
  const counted = [...new Set(days)].map((day) => ({ day, count: days.filter((other) => other === day).length }));
  counted.sort((a, b) => b.count - a.count || a.day - b.day);
  return counted[0]?.day ?? null;
}

function weekdayOf(day: number): number {
  return new Date(day).getUTCDay();
}

function isoDay(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
