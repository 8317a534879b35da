import { scoreNouns } from '../../lexicon/numbered-names.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { FigureContext } from '../context.ts';
import type { Draft } from '../draft.ts';

const gluedPair = /^[\d,.]+[-–][\d,.]+$/;

/** Drops results of matches and votes that look like ranges ("won 2-3", "a 3-5 defeat"): a range of counts counts something. */
export const dropScores: Refiner<Draft, FigureContext> = {
  name: 'drop-scores',
  refine: (drafts, { tokens }) =>
    drafts.filter(({ range, figureKind, number, last, first }) => {
      if (!range || figureKind !== 'count' || !gluedPair.test(number.text)) return true;
      const [next, second] = [tokens[last], tokens[last + 1]];
      if (scoreNouns.has(next?.lemma ?? '') || scoreNouns.has(second?.lemma ?? '')) return false;
      return (
        next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.lower === 'of' || tokens[first - 1]?.lower === 'between'
      );
    }),
};
