import type { FigureKind, Interval } from '@crossread/shared';
import { spanOfTokens, type FigureContext } from './context.ts';
import type { FigureFinding } from './finding.ts';
import { exactly } from './intervals.ts';

/** A figure on its way through the stage: with its tokens, which the refiners work on. */
export interface Draft extends FigureFinding {
  /** Tokens of the number with its sign and unit: `first` up to, not including, `last`. The hedge lies outside. */
  readonly first: number;
  readonly last: number;
  /** Counted in dozens. */
  readonly dozens: boolean;
  /** Two bounds in the words themselves: "30 to 45". */
  readonly range: boolean;
}

export interface DraftOptions {
  readonly first: number;
  readonly last: number;
  /** Tokens of the number alone; those of the draft where not given. */
  readonly number?: readonly [first: number, last: number];
  readonly value: number | null;
  readonly kind: FigureKind;
  readonly unit?: string | null;
  readonly interval?: { readonly literal: Interval; readonly pragmatic: Interval };
  readonly dozens?: boolean;
  readonly range?: boolean;
}

/** A figure without hedge, counted thing, predicate or scope; `finder` opens its trail. */
export function draftOf(context: FigureContext, finder: string, options: DraftOptions): Draft {
  const { first, last, value, kind, unit = null, dozens = false, range = false } = options;
  const [numberFirst, numberLast] = options.number ?? [first, last];
  const { literal, pragmatic } = options.interval ?? exactIntervals(value ?? 0);
  return {
    kind: 'figure',
    trail: [finder],
    figureKind: kind,
    value,
    unit,
    first,
    last,
    dozens,
    range,
    literal,
    pragmatic,
    span: spanOfTokens(context, first, last),
    number: spanOfTokens(context, numberFirst, numberLast),
    sentence: context.tokens[first]?.sentence ?? 0,
    change: value === null && !range ? '~' : '=',
    hedge: null,
    counted: null,
    countedHead: null,
    predicate: null,
    scope: {},
  };
}

function exactIntervals(value: number): NonNullable<DraftOptions['interval']> {
  const exact = exactly(value);
  return { literal: exact, pragmatic: exact };
}

/** A changed draft, with the refiner's name on its trail. */
export function refined(draft: Draft, refiner: string, changes: Partial<Draft>): Draft {
  return { ...draft, ...changes, trail: [...draft.trail, refiner] };
}
