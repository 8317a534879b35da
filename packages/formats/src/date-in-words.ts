import type { OwnWords } from './own-words.ts';

const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** "10 January 2022, 11:20", the time as the page has it. @param date ISO 8601, a date or a date with time */
export function dateInWords(date: string, { locale }: OwnWords): string | null {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  const time = /T(\d\d:\d\d)/.exec(date)?.[1];
  const words = new Intl.DateTimeFormat(locale, form).format(day);
  return time === undefined ? words : `${words}, ${time}`;
}
