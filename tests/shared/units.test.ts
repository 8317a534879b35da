import { describe, expect, test } from '@jest/globals';
import { inUnit, units } from '@crossread/shared';

describe('a value in another unit', () => {
  test.each<[number, string, string, number | null]>([
    [25, 'ft', 'm', 7.62],
    [7.62, 'm', 'ft', 25],
    [100, '°C', '°F', 212],
    [-40, '°F', '°C', -40],
    [36, 'hour', 'day', 1.5],
    [5, 'km', 'kg', null],
    [5, 'EUR', 'USD', null],
    [5, 'km', 'km', 5],
  ])('%d %s in %s', (value, from, to, expected) => {
    expect(inUnit(value, from, to)).toBe(expected);
  });

  test('no two units share a name or a written form', () => {
    const names = units.map(({ name }) => name);
    const forms = units.flatMap(({ written }) => written);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(forms).size).toBe(forms.length);
  });
});
