import { divide } from './divide.ts';
import { gather } from './gather.ts';
import { neighbours } from './neighbours.ts';
import type { ReportTerms } from './report-terms.ts';
import { settle } from './settle.ts';
import { termSpace, type TermSpace } from './term-space.ts';
import { addTo, lengthOf } from './term-vector.ts';

/** Mean likeness from which reports have a topic in common: low, since what is too much is divided again. */
const topicLikeness = 0.06;
/** Mean likeness from which they can report one event: two reports of anything reach 0.1, of one event 0.16 and more. */
const eventLikeness = 0.15;

/**
 * Which reports are about one event: lists of their places in `reports`, each ascending, in the order of their first.
 * The same for any order of the reports. The work grows with their number, not with that of their pairs.
 */
export function clusterReports(reports: readonly ReportTerms[]): readonly (readonly number[])[] {
  const order = inOwnOrder(reports);
  const sorted = order.flatMap((place) => reports[place] ?? []);
  const days = sorted.map(({ day }) => day);
  const space = termSpace(sorted.map(({ terms }) => terms));
  const near = neighbours(space);
  const events = gather(space.vectors, near, space.terms.length, topicLikeness)
    .flatMap((group) => settle(divide(group, space, days), space))
    .flatMap((event) => (likenessWithin(event, space) < eventLikeness ? loosened(event, space, near) : [event]));
  return events
    .map((event) => event.map((report) => order[report] ?? 0).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
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
function likenessWithin(event: readonly number[], { vectors, terms }: TermSpace): number {
  if (event.length === 1) return 1;
  const sum = new Float64Array(terms.length);
  for (const report of event) {
    const vector = vectors[report];
    if (vector) addTo(sum, vector);
  }
  return (lengthOf(sum) ** 2 - event.length) / (event.length * (event.length - 1));
}

/** What remains together of reports that have a topic and no event in common. */
function loosened(
  reports: readonly number[],
  { vectors, terms }: TermSpace,
  near: readonly ReadonlySet<number>[],
): readonly (readonly number[])[] {
  const places = new Map(reports.map((report, place) => [report, place]));
  const own = reports.map((report) => new Set([...(near[report] ?? [])].flatMap((other) => places.get(other) ?? [])));
  const some = reports.flatMap((report) => vectors[report] ?? []);
  return gather(some, own, terms.length, eventLikeness).map((group) => group.flatMap((place) => reports[place] ?? []));
}
