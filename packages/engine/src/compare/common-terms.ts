import { unitOf, type Unit, type Bound, type FigureKind, type Interval } from '@crossread/shared';
import { asRounded, converted } from './interval.ts';
import type { Pair, Side } from './judgement.ts';
import type { Reading } from './reading.ts';

/** Both sides in one unit, and as rounded as each has to be read beside the other; null where nothing converts them. */
export function inCommonTerms(a: Side, b: Side): Pair | null {
  if (!sameMeasure(a.reading.kind, b.reading.kind)) return null;
  if (a.reading.kind !== b.reading.kind) return { ...sameUnit(inPerCent(a), inPerCent(b)), converted: 'by-table' };
  if (a.reading.unit !== b.reading.unit) return byTable(a, b) ?? byText(a, b);
  return oneAmount(a, b) ?? sameUnit(a, b);
}

/** Kinds that measure alike: "half" is 50 per cent. */
export function sameMeasure(a: FigureKind, b: FigureKind): boolean {
  const share = (kind: FigureKind): boolean => kind === 'fraction' || kind === 'percentage';
  return a === b || (share(a) && share(b));
}

function inPerCent(side: Side): Side {
  if (side.reading.kind === 'percentage') return side;
  return { ...side, reading: inBaseUnit(side.reading, { factor: 100 }) };
}

function byTable(a: Side, b: Side): Pair | null {
  const [left, right] = [a.reading.unit, b.reading.unit].map((unit) => (unit === null ? undefined : unitOf.get(unit)));
  if (!left || !right || left.dimension !== right.dimension) return null;
  const inBase = (side: Side, unit: Unit): Side => ({ ...side, reading: inBaseUnit(side.reading, unit) });
  return { a: inBase(a, left), b: inBase(b, right), converted: 'by-table', rounded: null };
}

/** Two texts turn one sum by the rates of two days, and round it: their sums may differ by this share. */
const rateReach = 0.06;

/** A text gives 2m euros as $2.6m: then that is what stands beside another's dollars, under the words it stands for. */
function byText(a: Side, b: Side): Pair | null {
  const instead = (side: Side, other: Side): Side | null => {
    const known = side.equivalents?.filter(({ unit }) => unit === other.reading.unit) ?? [];
    const given = known.find(({ value }) => value === other.reading.value) ?? known[0];
    return given ? { ...side, reading: turned(given, side.reading.phrase) } : null;
  };
  const [otherA, otherB] = [instead(a, b), instead(b, a)];
  const pair = otherA ? sameUnit(otherA, b) : otherB ? sameUnit(a, otherB) : null;
  return pair && { ...pair, converted: 'by-text' };
}

/** "$141bn" of one text and "$143bn" of another, where both texts have them stand for 110bn euros. */
function oneAmount(a: Side, b: Side): Pair | null {
  const { value, unit } = b.reading;
  if (a.reading.value === value || !a.equivalents?.some((other) => other.value === value && other.unit === unit))
    return null;
  return { a: { ...a, reading: turned(b.reading, a.reading.phrase) }, b, converted: 'by-text', rounded: null };
}

function turned(given: Reading, phrase: string): Reading {
  const { lower, upper } = given.pragmatic;
  const bound = (side: Bound | null, factor: number): Bound | null => side && { ...side, value: side.value * factor };
  const pragmatic = { lower: bound(lower, 1 - rateReach), upper: bound(upper, 1 + rateReach) };
  return { ...given, phrase, pragmatic, exact: false };
}

function sameUnit(a: Side, b: Side): Pair {
  const rounded = readAsRound(a.reading, b.reading) ? 'a' : readAsRound(b.reading, a.reading) ? 'b' : null;
  return {
    a: rounded === 'a' ? { ...a, reading: round(a.reading) } : a,
    b: rounded === 'b' ? { ...b, reading: round(b.reading) } : b,
    converted: null,
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
  return { ...reading, pragmatic: asRounded(reading.value ?? 0, reading.step) };
}

/** A converted number was rounded in its own unit, so it is wide by half the step it shows there: "4 miles" for 7 km. */
function inBaseUnit(reading: Reading, { factor, offset = 0 }: Pick<Unit, 'factor' | 'offset'>): Reading {
  const widened = (interval: Interval): Interval =>
    reading.exact && reading.value !== null ? asRounded(reading.value, reading.step) : interval;
  return {
    ...reading,
    value: reading.value === null ? null : reading.value * factor + offset,
    literal: converted(widened(reading.literal), factor, offset),
    pragmatic: converted(widened(reading.pragmatic), factor, offset),
    step: reading.step * factor,
  };
}
