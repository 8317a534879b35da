import { describeInterval, formatQuantity, type FigureKind, type Language } from '@crossread/shared';
import { intervalOf, type ApiInterval } from './interval.ts';

interface ApiFigure {
  /** The shared kind in capitals. */
  readonly kind: Uppercase<FigureKind>;
  readonly unit?: string | null | undefined;
}

/** An interval of a figure in words, with the figure's unit: "from €12 million to €13 million". */
export function figureInWords({ kind, unit }: ApiFigure, interval: ApiInterval, language: Language): string {
  const form = { kind: kind.toLowerCase() as FigureKind, unit: unit ?? null };
  return describeInterval(intervalOf(interval), language, (value) => formatQuantity(value, form, language));
}
