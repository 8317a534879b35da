import type { TermSpace } from './term-space.ts';
import { addTo, dot, noTerms } from './term-vector.ts';

/** Where a report is, and where it is most like the reports, so far. A single report stays where it is. */
interface Home {
  readonly report: number;
  readonly event: number;
  to: number;
  likeness: number;
}

const turnsMax = 5;

/**
 * Lets each report of a group that was divided go to the event whose other reports it is most like on average, by all
 * of its terms: what parts two events in the large can mislead about a single report.
 */
export function settle(events: readonly (readonly number[])[], space: TermSpace): readonly (readonly number[])[] {
  let settled = events;
  for (let turn = 0; turn < turnsMax && settled.length > 1; turn += 1) {
    const next = moved(settled, space);
    if (next === null) break;
    settled = next;
  }
  return settled;
}

/** The events after each report has gone where it belongs; null where none moves. */
function moved(events: readonly (readonly number[])[], { vectors, terms }: TermSpace): number[][] | null {
  const homes = events.flatMap((reports, event) => {
    return reports.map((report): Home => ({
      report,
      event,
      to: event,
      likeness: reports.length === 1 ? Infinity : -1,
    }));
  });
  const sum = new Float64Array(terms.length);
  events.forEach((reports, event) => {
    for (const report of reports) addTo(sum, vectors[report] ?? noTerms);
    for (const home of homes) {
      // Of its own event, a report is compared with the others.
      const own = home.event === event ? 1 : 0;
      const likeness = (dot(vectors[home.report] ?? noTerms, sum) - own) / (reports.length - own);
      if (likeness > home.likeness) Object.assign(home, { to: event, likeness });
    }
    for (const report of reports) for (const id of vectors[report]?.ids ?? []) sum[id] = 0;
  });
  if (homes.every(({ event, to }) => event === to)) return null;
  const next = events.map((_, event) => homes.filter(({ to }) => to === event).map(({ report }) => report));
  return next.filter((reports) => reports.length > 0);
}
