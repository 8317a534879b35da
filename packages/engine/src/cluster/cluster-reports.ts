import { divide } from './divide.ts';
import { gather } from './gather.ts';
import { neighbours } from './neighbours.ts';
import type { ReportTerms } from './report-terms.ts';
import { settle } from './settle.ts';
import { sharedTerms } from './shared-terms.ts';
import { termSpace, type TermSpace } from './term-space.ts';
import { noTerms } from './term-vector.ts';

/**
 * Likeness from which one report copies another: they speak as one, or what an agency's text says beside the event would
 * part those that print it from the others.
 */
const copyLikeness = 0.85;
/** Mean likeness from which reports have a topic in common: low, since what is too much is divided again. */
const topicLikeness = 0.06;
/** Mean likeness from which they can report one event: two reports of anything reach 0.1, of one event 0.16 and more. */
const eventLikeness = 0.15;

/** Reports about one event. */
export interface ReportCluster {
  /** Their places among all reports, ascending. */
  readonly reports: readonly number[];
  /** Names, figures and words that most of them share and few others have, the most telling first; none for a single report. */
  readonly shared: readonly string[];
}

/**
 * Which reports are about one event, in the order of each event's first report. The same for any order of the reports.
 * The work grows with their number, not with that of their pairs.
 */
export function clusterReports(reports: readonly ReportTerms[]): readonly ReportCluster[] {
  const order = inOwnOrder(reports);
  const sorted = order.flatMap((place) => reports[place] ?? []);
  const space = termSpace(sorted);
  const copies = alike(space, copyLikeness);
  const events = eventsOf(copies.flatMap(([first = 0]) => sorted[first] ?? []));
  return events
    .map((event) => event.flatMap((origin) => copies[origin] ?? []))
    .map((event) => ({
      reports: event.map((report) => order[report] ?? 0).sort((a, b) => a - b),
      shared: sharedTerms(event, space),
    }))
    .sort((a, b) => (a.reports[0] ?? 0) - (b.reports[0] ?? 0));
}

/** The events of reports none of which copies another. */
function eventsOf(reports: readonly ReportTerms[]): readonly (readonly number[])[] {
  const space = termSpace(reports);
  const days = reports.map(({ day }) => day);
  return alike(space, topicLikeness)
    .flatMap((topic) => settle(divide(topic, space, days), space))
    .flatMap((event) => (likenessWithin(event, space) < eventLikeness ? loosened(event, space) : [event]));
}

/** Groups whose reports are on average as alike as `least`. */
function alike({ vectors, counts, terms }: TermSpace, least: number): readonly (readonly number[])[] {
  return gather(vectors, neighbours(vectors, counts, least), terms.length, least);
}

/** Places in `reports` in an order that is the same in whichever order they come: by what they say. */
function inOwnOrder(reports: readonly ReportTerms[]): readonly number[] {
  const keys = reports.map(({ terms, day }) => `${terms.join(' ')}\n${day}`);
  return keys.map((_, place) => place).sort((a, b) => compare(keys[a] ?? '', keys[b] ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Mean likeness of two reports of the event; 1 for a single one. */
function likenessWithin(event: readonly number[], { vectors }: TermSpace): number {
  if (event.length === 1) return 1;
  const sums = new Map<number, number>();
  for (const report of event) {
    const { ids, values } = vectors[report] ?? noTerms;
    ids.forEach((id, at) => sums.set(id, (sums.get(id) ?? 0) + (values[at] ?? 0)));
  }
  let all = 0;
  for (const sum of sums.values()) all += sum * sum;
  return (all - event.length) / (event.length * (event.length - 1));
}

/** What remains together of reports that have a topic and no event in common. */
function loosened(event: readonly number[], { vectors, ...space }: TermSpace): readonly (readonly number[])[] {
  const own = event.flatMap((report) => vectors[report] ?? []);
  return alike({ ...space, vectors: own }, eventLikeness).map((some) => some.flatMap((place) => event[place] ?? []));
}
