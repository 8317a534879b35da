import { describe, expect, test } from '@jest/globals';
import { certaintyMarks, certainties } from '@crossread/shared';
import { certaintyScore } from '@crossread/engine';

describe('certainty-based marking', () => {
  test.each([
    ['right and sure', 1, 'high', 1],
    ['right without being sure', 1, 'low', 1 / 3],
    ['wrong and unsure', 0, 'low', 0],
    ['wrong and half sure', 0, 'middle', -2 / 3],
    ['wrong and sure', 0, 'high', -2],
    ['half right and half sure', 0.5, 'middle', 0],
  ] as const)('%s', (_name, score, certainty, points) => {
    expect(certaintyScore(score, certainty)).toBeCloseTo(points, 12);
  });

  /** Who is right with this probability may expect so much. */
  const expected = (probability: number, certainty: (typeof certainties)[number]): number =>
    probability * certaintyScore(1, certainty) + (1 - probability) * certaintyScore(0, certainty);

  test('is proper: whatever the probability of being right, saying the certainty it falls under pays best', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      const probability = percent / 100;
      const fitting = certainties.findLast((certainty) => probability >= certaintyMarks[certainty].paysFrom) ?? 'low';
      const best = Math.max(...certainties.map((certainty) => expected(probability, certainty)));
      expect([percent, expected(probability, fitting)]).toEqual([percent, expect.closeTo(best, 12)]);
    }
  });

  test('pays strictly less for any other certainty, away from the thresholds', () => {
    for (const [probability, fitting] of [
      [0.3, 'low'],
      [0.7, 'middle'],
      [0.9, 'high'],
    ] as const) {
      for (const other of certainties.filter((certainty) => certainty !== fitting)) {
        expect(expected(probability, other)).toBeLessThan(expected(probability, fitting));
      }
    }
  });

  test('makes doubt pay: who guesses among four options loses by being sure and gains by being unsure', () => {
    expect(expected(0.25, 'high')).toBeLessThan(0);
    expect(expected(0.25, 'low')).toBeGreaterThan(0);
  });
});
