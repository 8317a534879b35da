import { describe, expect, test } from '@jest/globals';
import { inOneUnit } from '../../apps/web/src/features/comparison/common-line.ts';
import type { Reading } from '../../apps/web/src/features/comparison/readings.ts';

const reading = (words: string, kind: 'MEASURE' | 'MONEY', unit: string, value: number): Reading => {
  const bound = { value, inclusive: true };
  const interval = { lower: bound, upper: bound };
  const figure = { kind, unit, value, counted: null, literal: interval, pragmatic: { lower: bound, upper: null } };
  return { letters: ['A'], words, figure, withdrawn: false };
};

describe('the readings of one number line', () => {
  test('25 feet stand beside 7.6 metres, in the unit of the first', () => {
    const lines = inOneUnit([reading('7.6 metres', 'MEASURE', 'm', 7.6), reading('25 feet', 'MEASURE', 'ft', 25)]);
    expect(lines.map(({ literal, form }) => [literal.lower?.value, form.unit])).toEqual([
      [7.6, 'm'],
      [7.62, 'm'],
    ]);
    expect(lines[1]?.pragmatic).toEqual({ lower: { value: 7.62, inclusive: true }, upper: null });
  });

  test('another currency and another dimension are left to the table', () => {
    expect(inOneUnit([reading('€5', 'MONEY', 'EUR', 5), reading('$6', 'MONEY', 'USD', 6)])).toHaveLength(1);
    expect(inOneUnit([reading('5 km', 'MEASURE', 'km', 5), reading('6 kg', 'MEASURE', 'kg', 6)])).toHaveLength(1);
  });
});
