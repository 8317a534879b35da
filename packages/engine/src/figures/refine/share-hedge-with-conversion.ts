import type { Refiner } from '../../pipeline/stage.ts';
import type { FigureContext } from '../context.ts';
import { refined, type Draft } from '../draft.ts';
import { hedgeKindOf } from '../hedge.ts';
import { changeOf, hedged } from '../intervals.ts';

/** "About 58km (36 miles)": the amount in brackets is the same one in another unit, and no more exact than the first. */
export const shareHedgeWithConversion: Refiner<Draft, FigureContext> = {
  name: 'share-hedge-with-conversion',
  refine: (drafts, { tokens }) =>
    drafts.map((draft, index) => {
      const first = drafts[index - 1];
      if (!first?.hedge || draft.hedge !== null || draft.value === null || first.value === null) return draft;
      if (tokens[draft.first - 1]?.text !== '(' || draft.first - 1 !== first.last) return draft;
      if (first.figureKind !== draft.figureKind || first.unit === draft.unit) return draft;
      const kind = hedgeKindOf(first.hedge.text);
      if (kind === null) return draft;
      return refined(draft, 'share-hedge-with-conversion', {
        ...hedged(kind, draft.value, draft.value, false),
        change: changeOf[kind],
        hedge: first.hedge,
      });
    }),
};
