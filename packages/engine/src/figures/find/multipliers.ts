import { multiplyingVerbs, smallNumbers } from '../../lexicon/number-words.ts';
import type { Finder } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import { glued, valueOfDigits } from '../numeral.ts';
import { findAtCues, type FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';

const fold = /^([a-z]+|\d[\d,.]*)-?fold$/;
const compares = new Set([
  'as',
  'more',
  'higher',
  'larger',
  'bigger',
  'the',
  'greater',
  'faster',
  'less',
  'lower',
  'their',
  'its',
]);

/**
 * Changes by a factor: "doubled", "two-fold", "a tenfold increase", "twice as many", "three times higher", "3x". Ignores
 * "double" as an adjective ("a double murder") and times that something happened ("was fined three times").
 */
export const multipliers: Finder<Draft, FigureContext> = {
  name: 'multipliers',
  find: (context) => {
    const { tokens } = context;
    const draft = (first: number, last: number, value: number): Draft =>
      draftOf(context, 'multipliers', { first, last, value, kind: 'multiplier' });
    const inOneWord = findAtCues(context, ({ index, lower, lemma, tag }) => {
      const folded = lower.length > 4 && lower.endsWith('fold') ? fold.exec(lower)?.[1] : undefined;
      const factor = folded === undefined ? undefined : (smallNumbers.get(folded) ?? valueOfDigits(folded));
      if (factor !== undefined && factor !== null) return draft(index, index + 1, factor);
      if (lower === 'twice') return comparesAt(tokens, index + 1) ? draft(index, index + 1, 2) : null;
      const verb = multiplyingVerbs.get(lemma);
      const moves = tag === 'VERB' || lower.endsWith('ing') || lower.endsWith('ed');
      return verb !== undefined && moves && tokens[index + 1]?.text !== '-' ? draft(index, index + 1, verb) : null;
    });
    const inWords = context.numerals.flatMap(({ first, last, value }) => {
      const next = tokens[last]?.lower;
      if (next === 'times' && comparesAt(tokens, last + 1)) return [draft(first, last + 1, value)];
      if (next === 'x' && glued(tokens, last)) return [draft(first, last + 1, value)];
      const folded = tokens[last]?.text === '-' ? last + 1 : last;
      return tokens[folded]?.lower === 'fold' ? [draft(first, folded + 1, value)] : [];
    });
    return [...inOneWord, ...inWords];
  },
};

/** "As many", "higher", "the": what follows "twice" where it compares amounts; "twice as he left" tells when. */
function comparesAt(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (next?.lower !== 'as') return compares.has(next?.lower ?? '');
  return /^(?:ADJ|ADV)$/.test(tokens[index + 1]?.tag ?? '');
}
