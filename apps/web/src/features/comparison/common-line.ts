import { inUnit, type Bound, type FigureKind, type Interval, type QuantityForm } from '@crossread/shared';
import { intervalOf } from '#features/story/interval.ts';
import type { Reading } from './readings.ts';

/** A reading with its bounds in the unit that the whole number line is drawn in. */
export interface Line {
  readonly reading: Reading;
  readonly literal: Interval;
  readonly pragmatic: Interval;
  readonly form: QuantityForm;
}

/**
 * The readings in one unit, that of the first: 25 feet and 7.6 metres stand on one line. What cannot be put into it, an
 * amount of another currency say, is left to the table.
 */
export function inOneUnit(readings: readonly Reading[]): readonly Line[] {
  const unit = readings[0]?.figure.unit ?? null;
  return readings.flatMap((reading): Line[] => {
    const { kind, unit: own, literal, pragmatic } = reading.figure;
    const bounds = [literal, pragmatic].map((interval) => converted(intervalOf(interval), own ?? null, unit));
    const [inLiteral, inPragmatic] = bounds;
    if (!inLiteral || !inPragmatic) return [];
    const form = { kind: kind.toLowerCase() as FigureKind, unit };
    return [{ reading, literal: inLiteral, pragmatic: inPragmatic, form }];
  });
}

/** The interval in another unit; null where none of its bounds can be put into it. */
function converted({ lower, upper }: Interval, from: string | null, to: string | null): Interval | null {
  if (from === to) return { lower, upper };
  if (from === null || to === null || inUnit(0, from, to) === null) return null;
  const turned = (bound: Bound | null): Bound | null =>
    bound && { ...bound, value: inUnit(bound.value, from, to) ?? bound.value };
  return { lower: turned(lower), upper: turned(upper) };
}
