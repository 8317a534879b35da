import type { TermSpace } from './term-space.ts';
import { addTo, dot, type TermVector } from './term-vector.ts';

const turnsMax = 5;
const none: TermVector = { ids: new Int32Array(), values: new Float64Array() };

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
  const sums = events.map((reports) => {
    const sum = new Float64Array(terms.length);
    for (const report of reports) addTo(sum, vectors[report] ?? none);
    return sum;
  });
  const next: number[][] = events.map(() => []);
  let moves = 0;
  events.forEach((reports, own) => {
    for (const report of reports) {
      const to = reports.length === 1 ? own : nearest(vectors[report] ?? none, own, events, sums);
      next[to]?.push(report);
      moves += Number(to !== own);
    }
  });
  return moves === 0 ? null : next.filter((reports) => reports.length > 0);
}

/** The event with the highest mean likeness; its own report is not counted among those of its own event. */
function nearest(
  vector: TermVector,
  own: number,
  events: readonly (readonly number[])[],
  sums: readonly Float64Array[],
): number {
  let [best, highest] = [own, -1];
  events.forEach((reports, event) => {
    const self = event === own ? 1 : 0;
    const product = dot(vector, sums[event] ?? new Float64Array()) - self;
    const mean = product / (reports.length - self);
    if (mean > highest) [best, highest] = [event, mean];
  });
  return best;
}
