import type { ComparedFigure } from './compared-figure.ts';
import { closeTo } from './interval.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './reading.ts';

/** How near two values are, apart from what they are about. */
export type Closeness = 'sameTelling' | 'same' | 'near' | 'far';

/** From here on compatible values are one, rounded: 7.6 and 7.62. */
const roundedRatio = 0.985;
/** From here on compatible values are near: 45 and "more than 40". */
const nearRatio = 0.75;
/** Figures of one quantity that clash are seldom further apart; counts that grow may be, as reports are of different hours. */
const [clashRatio, growingRatio] = [0.4, 0.2];
/** Observatories differ by tenths about the magnitude of one quake. */
const magnitudeGap = 0.55;

export function closenessOf({ verdict, flags }: Judgement, a: Reading, b: Reading): Closeness {
  if (verdict === 'conflict' || flags.includes('literal-overlap-only')) return 'far';
  if (a.unit !== b.unit) return verdict === 'agree' && telling(a) ? 'sameTelling' : 'same';
  if (a.value === null || b.value === null) return verdict === 'agree' ? 'same' : 'near';
  if (closeTo(a.value, b.value)) return telling(a) ? 'sameTelling' : 'same';
  return ratio(a, b) >= roundedRatio ? 'same' : ratio(a, b) >= nearRatio ? 'near' : 'far';
}

/** Whether two values that clash can still be meant for one quantity. */
export function mayClash(a: ComparedFigure, b: ComparedFigure): boolean {
  const [one, other] = [a.side.reading, b.side.reading];
  if (one.unit === 'magnitude') return Math.abs(size(one) - size(other)) < magnitudeGap;
  if (one.unit !== other.unit) return true;
  return ratio(one, other) >= (a.side.growing && b.side.growing ? growingRatio : clashRatio);
}

function ratio(a: Reading, b: Reading): number {
  const [one, other] = [Math.abs(size(a)), Math.abs(size(b))];
  return Math.max(one, other) === 0 ? 1 : Math.min(one, other) / Math.max(one, other);
}

/** The value, or for "dozens" the middle of what it means. */
function size({ value, pragmatic: { lower, upper } }: Reading): number {
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
