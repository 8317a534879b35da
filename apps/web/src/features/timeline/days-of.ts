/** What a report says of when it came out. */
export interface Published {
  /** ISO 8601, a day or a moment; null where it is not known. */
  readonly published: { readonly date: string } | null;
}

/** The reports that came out on one day. */
export interface Day<Report> {
  /** 2022-01-10; null for those of which no day is known, which come last. */
  readonly date: string | null;
  /** Since the day before it in the list; null for the first, and where no day is known. */
  readonly daysLater: number | null;
  /** Those of a known time in its order, then the others in theirs. */
  readonly reports: readonly Report[];
}

const dayMs = 86_400_000;

/** Days as they are printed, not moved to the reader's place. */
export function daysOf<Report extends Published>(reports: readonly Report[]): readonly Day<Report>[] {
  const days = new Map<string | null, Report[]>();
  for (const report of reports) {
    const date = dayOf(report);
    days.set(date, [...(days.get(date) ?? []), report]);
  }
  const dates = [...days.keys()].toSorted((a, b) => (a ?? 'unknown').localeCompare(b ?? 'unknown', 'en'));
  return dates.map((date, index) => {
    const before = index === 0 ? null : dates[index - 1];
    return {
      date,
      daysLater: date && before ? Math.round((Date.parse(date) - Date.parse(before)) / dayMs) : null,
      reports: (days.get(date) ?? []).toSorted(byTime),
    };
  });
}

function dayOf({ published }: Published): string | null {
  const day = published?.date.slice(0, 10) ?? '';
  return Number.isNaN(Date.parse(day)) ? null : day;
}

/** Hours and minutes, as printed; null for a day, and for midnight, which stands for a day on many pages. */
export function timeOf({ published }: Published): string | null {
  const time = /T(\d\d:\d\d)/.exec(published?.date ?? '')?.[1] ?? null;
  return time === '00:00' ? null : time;
}

function byTime(a: Published, b: Published): number {
  return (timeOf(a) ?? '99').localeCompare(timeOf(b) ?? '99', 'en');
}
