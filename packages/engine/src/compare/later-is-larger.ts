import type { Interval } from '@crossread/shared';
import type { Pair } from './judgement.ts';

/** Whether the later report may simply know more: both counts can only grow, and the later one is the larger. */
export function laterIsLarger({ a, b }: Pair): boolean {
  if (!a.growing || !b.growing || a.published === null || b.published === null) return false;
  const order = later(a.published, b.published);
  if (order === 0) return false;
  const [early, late] = order > 0 ? [b.reading, a.reading] : [a.reading, b.reading];
  return middle(late.pragmatic) > middle(early.pragmatic);
}

/** Above 0 where the first is later. A date without a time is not earlier or later than a time on the same day. */
function later(a: string, b: string): number {
  const timed = a.length > 10 && b.length > 10;
  const [first, second] = timed ? [Date.parse(a), Date.parse(b)] : [a.slice(0, 10), b.slice(0, 10)].map(Date.parse);
  return (first ?? NaN) > (second ?? NaN) ? 1 : (first ?? NaN) < (second ?? NaN) ? -1 : 0;
}

function middle({ lower, upper }: Interval): number {
  if (lower && upper) return (lower.value + upper.value) / 2;
  return lower?.value ?? upper?.value ?? NaN;
}
