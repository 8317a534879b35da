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
      for (let index = first; index < last; index += 1) if (taken.has(index)) return false;
      for (let index = first; index < last; index += 1) taken.add(index);
      return true;
    });
    return kept.sort((a, b) => a.first - b.first);
  },
};
