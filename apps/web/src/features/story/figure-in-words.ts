import type { FigureKind, Interval } from '@crossread/shared';
import { describeInterval, formatQuantity } from '@crossread/shared';

/** An interval as the API gives it: a side without a bound is null or left out. */
interface ApiInterval {
  readonly lower?: Interval['lower'] | undefined;
  readonly upper?: Interval['upper'] | undefined;
}

interface ApiFigure {
  /** The shared kind in capitals. */
  readonly kind: Uppercase<FigureKind>;
  readonly unit?: string | null | undefined;
}

/** An interval of a figure in words, with the figure's unit: "from €12 million to €13 million". */
export function figureInWords({ kind, unit }: ApiFigure, { lower, upper }: ApiInterval): string {
  const form = { kind: kind.toLowerCase() as FigureKind, unit: unit ?? null };
  return describeInterval({ lower: lower ?? null, upper: upper ?? null }, (value) => formatQuantity(value, form));
}
