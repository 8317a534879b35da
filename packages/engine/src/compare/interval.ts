import type { Bound, Interval } from '@crossread/shared';

/** Whether `bound` as a lower bound lies strictly beyond `upper`: nothing fits between them. */
function beyond(lower: Bound, upper: Bound): boolean {
  if (lower.value !== upper.value) return lower.value > upper.value;
  return !(lower.inclusive && upper.inclusive);
}

/** Whether some number lies in both. */
export function overlaps(a: Interval, b: Interval): boolean {
  if (a.lower && b.upper && beyond(a.lower, b.upper)) return false;
  if (b.lower && a.upper && beyond(b.lower, a.upper)) return false;
  return true;
}

function sameBound(a: Bound | null, b: Bound | null): boolean {
  if (a === null || b === null) return a === b;
  return closeTo(a.value, b.value) && a.inclusive === b.inclusive;
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return sameBound(a.lower, b.lower) && sameBound(a.upper, b.upper);
}

/** Whether `value` lies in `interval`. */
export function holds(interval: Interval, value: number): boolean {
  return overlaps(interval, pointInterval(value));
}

export function pointInterval(value: number): Interval {
  return { lower: { value, inclusive: true }, upper: { value, inclusive: true } };
}

/** What `value` may stand for where it was rounded to steps of `step`: half a step up it would have been the next. */
export function asRounded(value: number, step: number): Interval {
  return { lower: { value: value - step / 2, inclusive: true }, upper: { value: value + step / 2, inclusive: false } };
}

/** The one number that an interval allows, or null. */
export function onlyValue(interval: Interval): number | null {
  const { lower, upper } = interval;
  return lower && upper && lower.value === upper.value ? lower.value : null;
}

/** The interval in another unit: each bound times `factor`, plus `offset`. */
export function converted(interval: Interval, factor: number, offset: number): Interval {
  const bound = (side: Bound | null): Bound | null => side && { ...side, value: side.value * factor + offset };
  return { lower: bound(interval.lower), upper: bound(interval.upper) };
}

/** Equal but for the last bits that a conversion of units leaves behind. */
export function closeTo(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
