import type { Interval } from '@crossread/shared';
import type { Pair } from './judgement.ts';
import { later } from './later.ts';

/** Whether the later report may simply know more: both counts can only grow, and the later one is the larger. */
export function laterIsLarger({ a, b }: Pair): boolean {
  if (!a.growing || !b.growing || a.published === null || b.published === null) return false;
  const order = later(a.published, b.published);
  if (order === 0) return false;
  const [early, late] = order > 0 ? [b.reading, a.reading] : [a.reading, b.reading];
  return middle(late.pragmatic) > middle(early.pragmatic);
}

function middle({ lower, upper }: Interval): number {
  if (lower && upper) return (lower.value + upper.value) / 2;
  return lower?.value ?? upper?.value ?? NaN;
}
