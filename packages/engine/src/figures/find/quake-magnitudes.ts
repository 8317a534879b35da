import type { Finder } from '../../pipeline/stage.ts';
import { wordsFrom, type FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';

const strongest = 10;

/**
 * Strengths of earthquakes: "magnitude 5.6", "a 5.6-magnitude quake", "6.1 on the Richter scale", "a 6.7-strength
 * quake". Ignores "magnitude" of anything that is no number up to 10.
 */
export const quakeMagnitudes: Finder<Draft, FigureContext> = {
  name: 'quake-magnitudes',
  find: (context) =>
    context.numerals.flatMap(({ first, last, value }) => {
      const { tokens } = context;
      if (value > strongest) return [];
      const after = wordsFrom(tokens, last, 3);
      const before = `${wordsFrom(tokens, first - 3, 3)} `.replace(/- $/, ' ');
      const named =
        /^(?:magnitude|strength|richter)\b|^on the richter/.test(after) ||
        /\bmagnitude (?:of |- )?$/.test(before) ||
        (tokens[first - 1]?.text === '-' && tokens[first - 2]?.lower === 'magnitude');
      return named
        ? [draftOf(context, 'quake-magnitudes', { first, last, value, kind: 'measure', unit: 'magnitude' })]
        : [];
    }),
};
