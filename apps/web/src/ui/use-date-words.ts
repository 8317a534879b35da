import { useFormatter, useTranslations } from 'next-intl';

/**
 * Writes ISO 8601 dates in words: "10 January 2022", with a time "10 January 2022, 19:45", as it was printed and not moved
 * to the reader's place. What is no date stays as it is.
 */
export function useDateWords(): (iso: string) => string {
  const t = useTranslations('site');
  const format = useFormatter();
  return (iso) => {
    const [, day, time = '00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(iso) ?? [];
    const parsed = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(parsed.getTime())) return iso;
    const date = format.dateTime(parsed, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    return time === '00:00' ? date : t('dateAndTime', { date, time });
  };
}
