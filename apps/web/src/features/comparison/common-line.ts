import type { FigureKind, Interval, QuantityForm } from '@crossread/shared';
import type { Reading } from './readings.ts';

/** A reading with its bounds in the unit that the whole number line is drawn in. */
export interface Line {
  readonly reading: Reading;
  readonly literal: Interval;
  readonly pragmatic: Interval;
  readonly form: QuantityForm;
}

/** The readings in one unit, that of the first; what cannot be put into it is left to the table. */
export function unitless(readings: readonly Reading[]): readonly Line[] {
  const unit = readings[0]?.figure.unit ?? null;
  return readings
    .filter(({ figure }) => (figure.unit ?? null) === unit)
    .map((reading) => ({
      reading,
      literal: intervalOf(reading.figure.literal),
      pragmatic: intervalOf(reading.figure.pragmatic),
      form: { kind: reading.figure.kind.toLowerCase() as FigureKind, unit },
    }));
}

function intervalOf({ lower, upper }: Reading['figure']['literal']): Interval {
  return { lower: lower ?? null, upper: upper ?? null };
}
