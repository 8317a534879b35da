import type { Interval } from '@crossread/shared';
import { around, scaled } from './interval.ts';
import type { Pair, Side } from './judgement.ts';
import type { Reading } from './reading.ts';
import { unitScale } from './unit-scale.ts';

/** Both sides in one unit, and as rounded as each has to be read beside the other; null where no table converts them. */
export function inCommonTerms(a: Side, b: Side): Pair | null {
  const [one, other] = [a.reading, b.reading];
  if (one.kind !== other.kind) return null;
  if (one.unit === other.unit) return sameUnit(a, b);
  const [left, right] = [one.unit, other.unit].map((unit) => (unit === null ? null : unitScale(unit)));
  if (!left || !right || left.dimension !== right.dimension) return null;
  const converted = (side: Side, factor: number): Side => ({ ...side, reading: inBaseUnit(side.reading, factor) });
  return { a: converted(a, left.factor), b: converted(b, right.factor), converted: true, rounded: null };
}

function sameUnit(a: Side, b: Side): Pair {
  const rounded = readAsRound(a.reading, b.reading) ? 'a' : readAsRound(b.reading, a.reading) ? 'b' : null;
  return {
    a: rounded === 'a' ? { ...a, reading: round(a.reading) } : a,
    b: rounded === 'b' ? { ...b, reading: round(b.reading) } : b,
    converted: false,
    rounded,
  };
}

/**
 * Whether a bare number is read as rounded beside a more precise one: it has at least two zeros (as magnitudes have:
 * "2 million") or shows fewer decimals (6 and 6.1). Small counts are exact.
 */
function readAsRound({ exact, value, step }: Reading, other: Reading): boolean {
  if (!exact || value === null || other.value === null || other.step >= step || value === other.value) return false;
  return step >= 100 || other.step < 1;
}

function round(reading: Reading): Reading {
  return { ...reading, pragmatic: around(reading.value ?? 0, reading.step / 2) };
}

/** A converted number was rounded in its own unit, so it is wide by half the step it shows there: "4 miles" for 7 km. */
function inBaseUnit(reading: Reading, factor: number): Reading {
  const widened = (interval: Interval): Interval =>
    reading.exact && reading.value !== null ? around(reading.value, reading.step / 2) : interval;
  return {
    ...reading,
    value: reading.value === null ? null : reading.value * factor,
    literal: scaled(widened(reading.literal), factor),
    pragmatic: scaled(widened(reading.pragmatic), factor),
    step: reading.step * factor,
  };
}
