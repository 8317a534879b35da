import { unitOf } from '@crossread/shared';
import type { Finder } from '../../pipeline/stage.ts';
import type { FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';

const compounded = new Set(['time', 'length', 'mass']);

/**
 * Amounts in two units: "1hr 4 mins", "two hours and ten minutes", "6ft 2in", "5-foot-11", in the smaller unit. Ignores
 * neighbours of different dimensions ("5 km 30 minutes") and those where the second unit is the larger.
 */
export const compounds: Finder<Draft, FigureContext> = {
  name: 'compounds',
  find: (context) => {
    const { tokens, numeralAt } = context;
    return context.numerals.flatMap((large) => {
      const whole = context.amountOf(large);
      const wholeUnit = unitOf.get(whole?.unit ?? '');
      if (whole === null || wholeUnit === undefined || !compounded.has(wholeUnit.dimension)) return [];
      const joint = tokens[whole.last]?.lower;
      const small = numeralAt.get(joint === 'and' || joint === '-' ? whole.last + 1 : whole.last);
      if (small === undefined || tokens[small.first]?.sentence !== tokens[large.first]?.sentence) return [];
      // Inches are left out after feet: "5-foot-11".
      const inches = wholeUnit.name === 'ft' && joint === '-' ? { unit: 'in', last: small.last } : null;
      const part = context.amountOf(small) ?? inches;
      const partUnit = unitOf.get(part?.unit ?? '');
      if (part === null || partUnit?.dimension !== wholeUnit.dimension || partUnit.factor >= wholeUnit.factor)
        return [];
      const value = Number(((large.value * wholeUnit.factor) / partUnit.factor + small.value).toPrecision(12));
      const [first, last] = [whole.first, part.last];
      return [draftOf(context, 'compounds', { first, last, value, kind: whole.kind, unit: partUnit.name })];
    });
  },
};
