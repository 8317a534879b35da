import { describe, expect, test } from '@jest/globals';
import { drawsFrom } from '../../../packages/engine/src/quiz/draws.ts';

const tenOf = (seed: string): readonly number[] => {
  const draws = drawsFrom(seed);
  return Array.from({ length: 10 }, () => draws.below(1000));
};

describe('draws', () => {
  test('depend on the seed alone', () => {
    expect(tenOf('a')).toEqual(tenOf('a'));
    expect(tenOf('a')).not.toEqual(tenOf('b'));
  });

  test('stay what they are, since stored quizzes name their seed', () => {
    expect(tenOf('crossread')).toMatchInlineSnapshot(`
     [
       337,
       90,
       519,
       916,
       583,
       884,
       586,
       510,
       747,
       948,
     ]
    `);
  });

  test('for one purpose are not moved by draws for another', () => {
    const [first, second] = [drawsFrom('s'), drawsFrom('s')];
    first.next();
    expect(first.fork('places').next()).toBe(second.fork('places').next());
  });

  test('fall evenly', () => {
    const draws = drawsFrom('even');
    const counts = [0, 0, 0, 0];
    for (let index = 0; index < 8000; index += 1) {
      const drawn = draws.below(4);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(150);
  });

  test('shuffle without losing or doubling', () => {
    const list = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = drawsFrom('cards').shuffle(list);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
    expect(shuffled).not.toEqual(list);
  });
});
