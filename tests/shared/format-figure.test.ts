import { describeInterval, formatNumber, formatQuantity } from '@crossread/shared';
import type { Bound, FigureKind, Interval } from '@crossread/shared';
import { describe, expect, test } from '@jest/globals';

describe('a number is written the same everywhere', () => {
  test.each<[number, string]>([
    [0, '0'],
    [16, '16'],
    [999, '999'],
    [2030, '2,030'],
    [12345.67, '12,345.67'],
    [1234567, '1,234,567'],
    [-4200, '−4,200'],
    [0.1 + 0.2, '0.3'],
    [7.62, '7.62'],
    [1e21, '1e+21'],
  ])('%p is %p', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe('a quantity carries its unit', () => {
  test.each<[number, FigureKind, string | null, string, string]>([
    [2030, 'count', null, '2,030', '2.030'],
    [2_100_000, 'count', null, '2.1 million', '2,1 Millionen'],
    [1_000_000, 'count', null, '1 million', '1 Million'],
    [2_103_456, 'count', null, '2,103,456', '2.103.456'],
    [38_400_000, 'money', 'EUR', '€38.4 million', '38,4 Millionen €'],
    [1_500_000_000, 'money', 'SEK', '1.5 billion SEK', '1,5 Milliarden SEK'],
    [62, 'percentage', null, '62%', '62 %'],
    [2, 'percentage', 'percentage points', '2 percentage points', '2 Prozentpunkte'],
    [7.62, 'measure', 'm', '7.62 m', '7,62 m'],
    [2, 'multiplier', null, '2 times', '2-fach'],
    [1, 'duration', 'week', '1 week', '1 Woche'],
    [4, 'duration', 'hour', '4 hours', '4 Stunden'],
  ])('%p as %s in %p is %p, in German %p', (value, kind, unit, english, german) => {
    expect(formatQuantity(value, { kind, unit })).toBe(english);
    expect(formatQuantity(value, { kind, unit }, 'de')).toBe(german);
  });
});

const from = (value: number): Bound => ({ value, inclusive: true });
const beyond = (value: number): Bound => ({ value, inclusive: false });

describe('an interval is put in words', () => {
  test.each<[string, string, Interval]>([
    ['any number', 'jede Zahl', { lower: null, upper: null }],
    ['exactly 2,030', 'genau 2.030', { lower: from(2030), upper: from(2030) }],
    ['160 or more', '160 oder mehr', { lower: from(160), upper: null }],
    ['more than 160', 'mehr als 160', { lower: beyond(160), upper: null }],
    ['26 or less', '26 oder weniger', { lower: null, upper: from(26) }],
    ['less than 26', 'weniger als 26', { lower: null, upper: beyond(26) }],
    ['from 2,000 to 2,200', '2.000 bis 2.200', { lower: from(2000), upper: from(2200) }],
    [
      'from 6,000 to just under 8,000',
      'mindestens 6.000, weniger als 8.000',
      { lower: from(6000), upper: beyond(8000) },
    ],
    ['more than 2,000, up to 2,500', 'mehr als 2.000, höchstens 2.500', { lower: beyond(2000), upper: from(2500) }],
    ['more than 0, less than 100', 'mehr als 0, weniger als 100', { lower: beyond(0), upper: beyond(100) }],
  ])('%s, in German %s', (english, german, interval) => {
    expect(describeInterval(interval)).toBe(english);
    expect(describeInterval(interval, 'de')).toBe(german);
  });

  test('with the unit of its figure', () => {
    const euros = (value: number) => formatQuantity(value, { kind: 'money', unit: 'EUR' });
    expect(describeInterval({ lower: from(12e6), upper: from(13e6) }, 'en', euros)).toBe(
      'from €12 million to €13 million',
    );
  });
});
