import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digitSwap } from '../../../packages/engine/src/compare/digit-swap.ts';
import { holds, overlaps } from '../../../packages/engine/src/compare/interval.ts';
import { judge } from '../../../packages/engine/src/compare/judge.ts';
import type { Side } from '../../../packages/engine/src/compare/judgement.ts';
import { said } from './figures.ts';

const written = (value: number) => value.toLocaleString('en-US');

/** Figures of one unit in the shapes that the table of hedges gives them. */
const side: fc.Arbitrary<Side> = fc
  .record({
    value: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 99_999 })),
    hedge: fc.constantFrom('', 'at least', 'more than', 'up to', 'about', 'nearly'),
    status: fc.constantFrom('asserted' as const, 'asserted' as const, 'retracted' as const),
    growing: fc.boolean(),
    published: fc.constantFrom(null, '2024-05-01', '2024-05-02'),
  })
  .map(({ value, hedge, published, ...rest }) => {
    const intervals = {
      '': {},
      'at least': { literal: `[${value}, ∞)`, pragmatic: `[${value}, ${value * 1.2}]` },
      'more than': { literal: `(${value}, ∞)`, pragmatic: `[${value}, ${value * 1.2}]` },
      'up to': { literal: `(-∞, ${value}]`, pragmatic: `[0, ${value}]` },
      about: { literal: '(-∞, ∞)', pragmatic: `[${value * 0.9}, ${value * 1.1}]` },
      nearly: { literal: `[${value * 0.75}, ${value})`, pragmatic: `[${value * 0.9}, ${value}]` },
    }[hedge];
    return said(`${hedge} ${written(value)}`.trim(), {
      value,
      ...rest,
      ...(published ? { published } : {}),
      ...intervals,
    });
  });

/** What the words allow; "about" has no bound of its own, and reaches a quarter of the number. */
function allows({ reading: { value, literal } }: Side, number: number): boolean {
  const bounded = literal.lower !== null || literal.upper !== null || value === null;
  return bounded ? holds(literal, number) : Math.abs(number - value) <= value / 4;
}

describe('whatever two figures say', () => {
  test('the verdict and its flags do not depend on which comes first', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [one, other] = [judge(a, b), judge(b, a)];
        expect({ verdict: one?.verdict, flags: one?.flags }).toEqual({ verdict: other?.verdict, flags: other?.flags });
      }),
    );
  });

  test('a figure agrees with itself unless it was withdrawn', () => {
    fc.assert(
      fc.property(side, (a) => expect(judge(a, a)?.verdict).toBe(a.status === 'retracted' ? 'retracted' : 'agree')),
    );
  });

  test('figures that agree overlap as a reader takes them', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const judgement = judge(a, b);
        if (judgement?.verdict !== 'agree') return;
        expect(overlaps(a.reading.pragmatic, b.reading.pragmatic)).toBe(true);
      }),
    );
  });

  test('no number makes both sides of a conflict right', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 0, max: 120_000 }), (a, b, number) => {
        if (judge(a, b)?.verdict !== 'conflict') return;
        expect(allows(a, number) && allows(b, number)).toBe(false);
        expect(holds(a.reading.pragmatic, number) && holds(b.reading.pragmatic, number)).toBe(false);
      }),
    );
  });

  test('only a withdrawn side makes a pair retracted', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const withdrawn = [a, b].some(({ status }) => status === 'retracted');
        expect(judge(a, b)?.verdict === 'retracted').toBe(withdrawn);
      }),
    );
  });
});

describe('swapped digits', () => {
  test.each([
    [2030, 2300, true],
    [12, 21, true],
    [5.16, 5.61, true],
    [2030, 2003, true],
    [2030, 3020, false],
    [2030, 2030, false],
    [100, 1000, false],
    [1.5, 15, false],
    [5.1, 51, false],
  ])('%d and %d: %s', (a, b, expected) => {
    expect(digitSwap(a, b)).toBe(expected);
    expect(digitSwap(b, a)).toBe(expected);
  });
});
