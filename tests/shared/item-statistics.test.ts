import { describe, expect, test } from '@jest/globals';
import { itemStatistics, rareOptions } from '@crossread/shared';

/** Pairs of a score and a total. */
const answers = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([score, total]) => ({ score, total }));

describe('statistics of a question, worked by hand', () => {
  /*
   * Ten people, totals 10 to 1, of whom the first four and the sixth are right. p = 5/10. Groups of 27 % are three people:
   * D = 3/3 − 0/3. Points on the other questions: 9 8 7 6 6 4 4 3 2 1, mean 5. Products of deviations: 0.5 · (4+3+2+1−1)
   * and −0.5 · (1−1−2−3−4), 9 together; squares 10 · 0.25 = 2.5 and 62. r = 9 / √(2.5 · 62).
   */
  const usual = answers([1, 10], [1, 9], [1, 8], [1, 7], [0, 6], [1, 5], [0, 4], [0, 3], [0, 2], [0, 1]);
  /*
   * Groups of three. Best: one with 10, right, and two places among the four with 8, of whom two are right: (1 + 2 · 0.5) / 3.
   * Worst: three places among the five with 1, of whom one is right: 3 · 0.2 / 3.
   */
  const tied = answers([1, 10], [1, 8], [0, 8], [1, 8], [0, 8], [1, 1], [0, 1], [0, 1], [0, 1], [0, 1]);
  /* Half points. p = (4 · 1 + 2 · 0.5) / 10; best three 3/3, worst three 0. */
  const halves = answers([1, 9], [1, 8], [1, 7], [1, 6], [0.5, 5], [0.5, 4], [0, 3], [0, 2], [0, 1], [0, 0]);

  test.each([
    ['the usual case', usual, 0.5, 1, 9 / Math.sqrt(155)],
    ['the same in any order', usual.toReversed(), 0.5, 1, 9 / Math.sqrt(155)],
    ['equal totals at the edges of both groups', tied, 0.4, 2 / 3 - 0.2, null],
    ['half points', halves, 0.5, 1, null],
    ['the better are wrong', usual.map(({ score, total }) => ({ score, total: 12 - total })), 0.5, -1, null],
  ])('%s', (_name, given, difficulty, discrimination, pointBiserial) => {
    const found = itemStatistics(given);
    expect(found?.difficulty).toBeCloseTo(difficulty, 10);
    expect(found?.discrimination).toBeCloseTo(discrimination, 10);
    if (pointBiserial !== null) expect(found?.pointBiserial).toBeCloseTo(pointBiserial, 10);
  });

  test('everybody right: nothing to correlate', () => {
    const same = Array.from({ length: 12 }, (_, index) => ({ score: 1, total: index + 1 }));
    expect(itemStatistics(same)).toEqual({ difficulty: 1, discrimination: 0, pointBiserial: null });
  });

  test('the question itself does not correlate with itself', () => {
    // Of all other questions everybody has five points: only this one sets them apart.
    const alone = Array.from({ length: 10 }, (_, index) => ({ score: index % 2, total: 5 + (index % 2) }));
    expect(itemStatistics(alone)?.pointBiserial).toBeNull();
  });

  test('of nine answers nothing is said', () => {
    expect(itemStatistics(usual.slice(1))).toBeNull();
    expect(
      rareOptions(
        Array.from({ length: 9 }, () => ['a']),
        ['b'],
      ),
    ).toBeNull();
  });
});

describe('options that draw nobody', () => {
  const picks = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([id, count]) => Array.from({ length: count }, () => [id]));

  test.each([
    ['one of 21 is below 5 %', { a: 15, b: 5, c: 1 }, ['c']],
    ['one of 20 is 5 %', { a: 14, b: 5, c: 1 }, []],
    ['nobody', { a: 10 }, ['b', 'c']],
  ])('%s', (_name, counts, rare) => {
    expect(rareOptions(picks(counts), ['b', 'c'])).toEqual(rare);
  });
});
