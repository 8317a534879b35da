import type { Refiner } from '../../pipeline/stage.ts';
import type { FigureContext } from '../context.ts';
import type { Draft } from '../draft.ts';

/** Of figures that share words keeps the longest, then the one whose finder stands first. Leaves them in order of place. */
export const keepLongest: Refiner<Draft, FigureContext> = {
  name: 'keep-longest',
  refine: (drafts) => {
    // Array.prototype.sort is stable: equal lengths stay in the order of the finders.
    const byLength = [...drafts].sort((a, b) => b.last - b.first - (a.last - a.first));
    const taken = new Set<number>();
    const kept = byLength.filter(({ first, last }) => {
      const own = Array.from({ length: last - first }, (_, offset) => first + offset);
      if (own.some((index) => taken.has(index))) return false;
      own.forEach((index) => taken.add(index));
      return true;
    });
    return kept.sort((a, b) => a.first - b.first);
  },
};
