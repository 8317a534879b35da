import type { Bound, ClaimStatus, FigureKind, Interval } from '@crossread/shared';
import type { Side } from '../../../packages/engine/src/compare/judgement.ts';
import { shownStep } from '../../../packages/engine/src/compare/shown-step.ts';

/** An interval as it is written: "(2000, 2500]", "[24, ∞)". */
export function interval(written: string): Interval {
  const [, open, from, to, close] = /^([[(])([^,]+), ([^\])]+)([\])])$/.exec(written) ?? [];
  const bound = (text: string | undefined, inclusive: boolean): Bound | null =>
    text === undefined || text.includes('∞') ? null : { value: Number(text), inclusive };
  return { lower: bound(from, open === '['), upper: bound(to, close === ']') };
}

interface Said {
  readonly value?: number | null;
  readonly literal?: string;
  readonly pragmatic?: string;
  readonly kind?: FigureKind;
  readonly unit?: string;
  readonly status?: ClaimStatus;
  readonly published?: string;
  readonly growing?: boolean;
}

/** A side of a pair by hand; exact unless intervals are given. */
export function said(phrase: string, more: Said = {}): Side {
  const value = more.value === undefined ? Number(phrase.replace(/[^\d.]/g, '')) : more.value;
  const point = `[${value}, ${value}]`;
  const exact = more.pragmatic === undefined;
  return {
    reading: {
      phrase,
      value,
      kind: more.kind ?? 'count',
      unit: more.unit ?? null,
      change: '=',
      literal: interval(more.literal ?? point),
      pragmatic: interval(more.pragmatic ?? point),
      step: value === null ? 0 : shownStep(phrase, value),
      exact,
    },
    status: more.status ?? 'asserted',
    published: more.published ?? null,
    growing: more.growing ?? false,
  };
}

/** Hedged figures that several tests use, with the intervals of the table of hedges. */
export const hedged = {
  justOver2000: said('just over 2,000', { value: 2000, literal: '(2000, 2500]', pragmatic: '[2000, 2200]' }),
  nearly8000: said('nearly 8,000', { value: 8000, literal: '[6000, 8000)', pragmatic: '[7200, 8000]' }),
  moreThan160: said('more than 160', { value: 160, literal: '(160, ∞)', pragmatic: '[160, 170]' }),
  moreThan1000: said('more than 1,000', { value: 1000, literal: '(1000, ∞)', pragmatic: '[1000, 1500]' }),
  moreThanADozen: said('more than a dozen', { value: 12, literal: '(12, ∞)', pragmatic: '[12, 23]' }),
  dozens: said('dozens', { value: null, literal: '[24, ∞)', pragmatic: '[24, 99]' }),
  atLeast10: said('at least 10', { value: 10, literal: '[10, ∞)', pragmatic: '[10, 15]' }),
  upTo50: said('up to 50', { value: 50, literal: '(-∞, 50]', pragmatic: '[0, 50]' }),
  over70: said('over 70', { value: 70, literal: '(70, ∞)', pragmatic: '[70, 75]' }),
} as const;
