import type { FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';
import type { Finder } from '../../pipeline/stage.ts';

/**
 * Numbers with a sign or a unit: money, percentages and percentage points, measures, durations. Ignores numbers without
 * one (counts) and units without a number ("a week ago": durations).
 */
export const amounts: Finder<Draft, FigureContext> = {
  name: 'amounts',
  find: (context) =>
    context.numerals.flatMap((numeral) => {
      const amount = context.amountOf(numeral);
      if (amount === null) return [];
      const { first, last, kind, unit, factor } = amount;
      const value = Number((numeral.value * factor).toPrecision(15));
      return [draftOf(context, 'amounts', { first, last, number: [numeral.first, numeral.last], value, kind, unit })];
    }),
};
