import { falls, rises } from '../../lexicon/changes.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import type { FigureContext } from '../context.ts';
import { refined, type Draft } from '../draft.ts';

const kinds = new Set(['percentage', 'money', 'measure', 'count', 'fraction']);
const skipped = new Set(['by', 'another', 'further', 'a', 'about', 'as', 'much', 'some', 'an', 'only', 'just']);

/**
 * Marks sizes of changes: "rose 12 percent", "fell by 3", "up 5%", "grew sales by 35%", "lost 190 points". A level ("rose
 * to 14") is none, nor is "a 12 percent drop", and a number with a hedge keeps the hedge's mark.
 */
export const readRiseAndFall: Refiner<Draft, FigureContext> = {
  name: 'read-rise-and-fall',
  refine: (drafts, { tokens }) =>
    drafts.map((draft, index) => {
      if (draft.change !== '=' || !kinds.has(draft.figureKind)) return draft;
      const change =
        draft.figureKind === 'percentage' && (draft.value ?? 0) < 0
          ? 'down'
          : (changeBefore(draft, tokens) ?? changeInOtherTerms(draft, drafts[index - 1], tokens));
      return change === null ? draft : refined(draft, 'read-rise-and-fall', { change });
    }),
};

function changeBefore({ first, last, figureKind }: Draft, tokens: readonly Token[]): 'up' | 'down' | null {
  const sentence = tokens[first]?.sentence;
  let by = false;
  const points = /^points?$/.test(tokens[last]?.lower ?? '');
  for (let index = first - 1; index >= Math.max(0, first - 5); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) return null;
    by ||= token.lower === 'by';
    // A count needs "by": "added 40 jobs" and "lost 12 men" are events, not sizes of a change.
    if (by || figureKind !== 'count' || points) {
      if (rises.has(token.lemma) || rises.has(token.lower)) return 'up';
      if (falls.has(token.lemma) || falls.has(token.lower)) return 'down';
    }
    // "Expects to grow sales by 35%": between verb and "by" its object.
    const object = by && (token.tag === 'NOUN' || token.tag === 'DET' || token.tag === 'ADJ');
    if (!skipped.has(token.lower) && token.tag !== 'ADV' && !object) return null;
  }
  return null;
}

/** "Lost 190 points, or 0.6%", "rose by 40 jobs (3 percent)": the same change said again. */
function changeInOtherTerms(draft: Draft, previous: Draft | undefined, tokens: readonly Token[]): 'up' | 'down' | null {
  if (previous === undefined || draft.figureKind !== 'percentage' || draft.first - previous.last > 4) return null;
  const joint = tokens[draft.first - 1];
  return joint?.lower === 'or' || joint?.text === '(' ? changeBefore(previous, tokens) : null;
}
