import { fallNouns, falls, riseNouns, rises } from '../../lexicon/changes.ts';
import type { Refiner } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import type { FigureContext } from '../context.ts';
import { refined, type Draft } from '../draft.ts';

const kinds = new Set(['percentage', 'money', 'measure', 'count', 'fraction']);
const skipped = new Set(['by', 'another', 'further', 'a', 'about', 'as', 'much', 'some', 'an', 'only', 'just']);

/**
 * Marks sizes of changes: "rose 12 percent", "fell by 3", "up 5%", "a 12 percent drop", "an increase of 40". A level
 * ("rose to 14") is none, and a number with a hedge keeps the hedge's mark.
 */
export const readRiseAndFall: Refiner<Draft, FigureContext> = {
  name: 'read-rise-and-fall',
  refine: (drafts, { tokens }) =>
    drafts.map((draft) => {
      if (draft.change !== '=' || !kinds.has(draft.figureKind)) return draft;
      const change = changeBefore(draft, tokens) ?? changeAfter(draft, tokens);
      return change === null ? draft : refined(draft, 'read-rise-and-fall', { change });
    }),
};

function changeBefore({ first, figureKind }: Draft, tokens: readonly Token[]): 'up' | 'down' | null {
  const sentence = tokens[first]?.sentence;
  let by = false;
  for (let index = first - 1; index >= Math.max(0, first - 4); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) return null;
    if (token.lower === 'of') {
      const noun = tokens[index - 1]?.lemma ?? '';
      return riseNouns.has(noun) ? 'up' : fallNouns.has(noun) ? 'down' : null;
    }
    by ||= token.lower === 'by';
    // A count needs "by": "added 40 jobs" and "lost 12 men" are events, not sizes of a change.
    if (by || figureKind !== 'count') {
      if (rises.has(token.lemma) || rises.has(token.lower)) return 'up';
      if (falls.has(token.lemma) || falls.has(token.lower)) return 'down';
    }
    if (!skipped.has(token.lower) && token.tag !== 'ADV') return null;
  }
  return null;
}

function changeAfter({ last, figureKind }: Draft, tokens: readonly Token[]): 'up' | 'down' | null {
  if (figureKind !== 'percentage') return null;
  const sentence = tokens[last - 1]?.sentence;
  for (let index = last; index < last + 3; index += 1) {
    const token = tokens[index];
    if (token?.sentence !== sentence || token === undefined) return null;
    if (riseNouns.has(token.lemma) && token.tag !== 'VERB') return 'up';
    if (fallNouns.has(token.lemma) && token.tag !== 'VERB') return 'down';
    if (/^(?:higher|up)$/.test(token.lower)) return 'up';
    if (/^(?:lower|down)$/.test(token.lower)) return 'down';
    if (token.tag !== 'ADJ' && token.tag !== 'NOUN' && token.text !== '-') return null;
  }
  return null;
}
