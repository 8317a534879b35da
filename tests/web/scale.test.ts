import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scaleFor } from '../../apps/web/src/features/comparison/scale.ts';

describe('the number line’s scale', () => {
  test.each<[string, number[], ReturnType<typeof scaleFor>['kind'], number[]]>([
    ['troops', [2000, 2030, 2200, 2300], 'linear', [2000, 2100, 2200, 2300]],
    ['the same number twice', [250, 250], 'linear', [250]],
    ['far apart', [12, 80_000], 'logarithmic', [10, 100, 1000, 10_000, 100_000]],
    ['from nothing', [0, 40], 'linear', [0, 20, 40]],
  ])('%s', (_, values, kind, expected) => {
    const scale = scaleFor(values);
    expect(scale.kind).toBe(kind);
    for (const tick of expected) expect(scale.ticks).toContain(tick);
  });

  test('gives every value a place on the line, in order, and no tick beyond it', () => {
    const value = fc.oneof(
      fc.integer({ min: -1000, max: 10_000_000 }),
      fc.double({ min: 0.001, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
        const scale = scaleFor(values);
        const places = values.toSorted((a, b) => a - b).map((one) => scale.at(one));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const place of [...places, ...scale.ticks.map((tick) => scale.at(tick))]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100);
        }
        expect(scale.ticks.length).toBeLessThanOrEqual(6);
      }),
      { seed: 7 },
    );
  });
});
