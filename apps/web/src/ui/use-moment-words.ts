'use client';

import { useFormatter } from 'next-intl';
import { useInBrowser } from './use-in-browser.ts';

const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What next-intl takes, a stricter Intl.DateTimeFormatOptions. */
type How = NonNullable<Parameters<ReturnType<typeof useFormatter>['dateTime']>[2]>;
const usual: How = { dateStyle: 'medium', timeStyle: 'short' };

/** Writes moments in the time of the place where the page is read; before the browser says which, in UTC. */
export function useMomentWords(): (iso: string, how?: How) => string {
  const format = useFormatter();
  const timeZone = useInBrowser(zoneHere);
  return (iso, how = usual) => format.dateTime(new Date(iso), { ...how, timeZone: timeZone ?? 'UTC' });
}
