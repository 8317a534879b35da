import type { Bound, Change, Interval } from '@crossread/shared';
import type { HedgeKind } from '../lexicon/hedges.ts';
import type { VagueAmount } from '../lexicon/vague-amounts.ts';

export interface Intervals {
  readonly literal: Interval;
  readonly pragmatic: Interval;
}

const closed = (value: number): Bound => ({ value: tidy(value), inclusive: true });
const open = (value: number): Bound => ({ value: tidy(value), inclusive: false });
const between = (lower: Bound | null, upper: Bound | null): Interval => ({ lower, upper });

/** Without the last bits that floating point leaves: 1.1 × 2,000 is 2,200. */
function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}

export function exactly(value: number): Interval {
  const bound = closed(value);
  return between(bound, bound);
}

export function fromTo(low: number, high: number): Interval {
  return between(closed(Math.min(low, high)), closed(Math.max(low, high)));
}

export function vagueIntervals({ least, from, to }: VagueAmount): Intervals {
  return { literal: between(closed(least), null), pragmatic: fromTo(from, to) };
}

/** The place value of the last digit of `value` that is not zero: 10 for 160, 0.1 for 6.1. */
export function placeOfLastDigit(value: number): number {
  if (value === 0) return 1;
  if (Number.isSafeInteger(value)) {
    let place = 1;
    for (let rest = value; rest % 10 === 0; rest /= 10) place *= 10;
    return place;
  }
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

/** How far "more than N" reaches for a reader: 160 → 10, 164 → 10, 100 → 50, 2,000 → 500. */
export function step(value: number): number {
  if (value === 0) return 0.5;
  return Math.max(placeOfLastDigit(value) / 2, 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1));
}

/** "More than a dozen" and "at least two dozen" reach up to the next dozen. */
const dozenStep = 11;

/**
 * Both intervals of a hedged number, by the product's table. A hedge before a range ("about 30 to 40") moves its outer
 * ends; `low` and `high` are equal for a single number.
 */
export function hedged(kind: HedgeKind, low: number, high: number, dozens: boolean): Intervals {
  const reach = dozens ? dozenStep : step(high);
  switch (kind) {
    case 'just-over':
      return { literal: between(open(low), closed(1.25 * high)), pragmatic: fromTo(low, 1.1 * high) };
    case 'nearly':
    case 'just-under':
      return { literal: between(closed(0.75 * low), open(high)), pragmatic: fromTo(0.9 * low, high) };
    case 'more-than':
      return { literal: between(open(low), null), pragmatic: fromTo(low, high + reach) };
    case 'at-least':
      return { literal: between(closed(low), null), pragmatic: fromTo(low, high + reach) };
    case 'less-than':
      return { literal: between(null, open(high)), pragmatic: fromTo(Math.min(0, high), high) };
    case 'up-to':
      return { literal: between(null, closed(high)), pragmatic: fromTo(Math.min(0, high), high) };
    case 'about': {
      const slack = (value: number): number => Math.max(Math.abs(value) / 10, placeOfLastDigit(value) / 2);
      return { literal: between(null, null), pragmatic: fromTo(low - slack(low), high + slack(high)) };
    }
  }
}

export const changeOf: Readonly<Record<HedgeKind, Change>> = {
  'just-over': '>',
  nearly: '~',
  'just-under': '<',
  'more-than': '>',
  'at-least': '>',
  'less-than': '<',
  'up-to': '<',
  about: '~',
};
