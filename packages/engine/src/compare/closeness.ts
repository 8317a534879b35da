import { unitOf, type Verdict } from '@crossread/shared';
import type { ComparedFigure } from './compared-figure.ts';
import { digitSwap } from './digit-swap.ts';
import { closeTo } from './interval.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './reading.ts';

/**
 * How near two values are, apart from what they are about. Slips are numbers of many digits that differ in
 * one; "dozens" is near many numbers.
 */
export type Closeness = 'sameTelling' | 'same' | 'near' | 'vague' | 'slip' | 'far';

/** From here on compatible values are one, rounded: 7.6 and 7.62. */
const roundedRatio = 0.985;
/** From here on compatible values are near: 45 and "more than 40". */
const nearRatio = 0.75;
/** Figures of one quantity that clash are seldom further apart; counts that grow may be, as reports are of different hours. */
const [clashRatio, growingRatio] = [0.3, 0.2];
/** Digits, from which on a single other one is a slip. */
const slipDigits = 5;
/** Observatories differ by tenths about the magnitude of one quake. */
const magnitudeGap = 0.55;

export function closenessOf({ verdict, flags }: Judgement, a: Reading, b: Reading): Closeness {
  if (verdict === 'conflict' && isSlip(a, b)) return 'slip';
  if (verdict === 'conflict' || flags.includes('literal-overlap-only')) return 'far';
  if (a.unit !== b.unit) return inUnits(verdict, a, b);
  if (a.value === null || b.value === null) return verdict === 'agree' ? 'same' : 'vague';
  if (closeTo(a.value, b.value)) return telling(a) ? 'sameTelling' : 'same';
  return ratio(a, b) >= roundedRatio ? 'same' : ratio(a, b) >= nearRatio ? 'near' : 'far';
}

/** In other units a value is as near as in its own; amounts that a text itself gives as one are the same. */
function inUnits(verdict: Verdict, a: Reading, b: Reading): Closeness {
  if (verdict === 'agree' && telling(a)) return 'sameTelling';
  const [one, other] = [a.unit, b.unit].map((unit) => (unit === null ? undefined : unitOf.get(unit)));
  if (!one || !other) return 'same';
  const [first, second] = [sizeOf(a) * one.factor, sizeOf(b) * other.factor].map(Math.abs) as [number, number];
  return Math.min(first, second) >= nearRatio * Math.max(first, second) ? 'same' : 'near';
}

/** A typist's slip in a number of so many digits that two texts hardly give such numbers of different things. */
function isSlip(a: Reading, b: Reading): boolean {
  if (!a.exact || !b.exact || a.unit !== b.unit) return false;
  const [one, other] = [digitsOf(a), digitsOf(b)];
  if (one.length !== other.length || one.length < slipDigits) return false;
  return (
    [...one].filter((digit, place) => digit !== other[place]).length === 1 || digitSwap(Number(one), Number(other))
  );
}

function digitsOf({ value }: Reading): string {
  return String(value ?? '').replace('.', '');
}

/** Whether two values that clash can still be meant for one quantity. */
export function mayClash(a: ComparedFigure, b: ComparedFigure): boolean {
  const [one, other] = [a.side.reading, b.side.reading];
  if (one.unit === 'magnitude') return Math.abs(sizeOf(one) - sizeOf(other)) < magnitudeGap;
  if (one.unit !== other.unit) return true;
  return ratio(one, other) >= (a.side.growing && b.side.growing ? growingRatio : clashRatio);
}

/** Values of one unit that a headline may round to each other. */
export function isNear(a: Reading, b: Reading): boolean {
  return a.unit === b.unit && ratio(a, b) >= 0.9;
}

function ratio(a: Reading, b: Reading): number {
  const [one, other] = [Math.abs(sizeOf(a)), Math.abs(sizeOf(b))];
  return Math.max(one, other) === 0 ? 1 : Math.min(one, other) / Math.max(one, other);
}

/** The value, or for "dozens" the middle of what it means. */
export function sizeOf({ value, pragmatic: { lower, upper } }: Reading): number {
  if (value !== null) return value;
  return lower && upper ? (lower.value + upper.value) / 2 : (lower?.value ?? upper?.value ?? 0);
}

/** A number that two texts hardly share by chance: three significant digits, or a sum of money. */
function telling({ kind, value }: Reading): boolean {
  const digits = Math.abs(value ?? 0)
    .toExponential()
    .replace('.', '')
    .indexOf('e');
  return digits >= 3 || (kind === 'money' && (value ?? 0) >= 1000);
}
