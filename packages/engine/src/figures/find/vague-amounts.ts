import { currencyNames } from '../../lexicon/currencies.ts';
import { magnitudes } from '../../lexicon/number-words.ts';
import { vagueFew, vagueMultiples, vaguePlurals, type VagueAmount } from '../../lexicon/vague-amounts.ts';
import type { Finder } from '../../pipeline/stage.ts';
import { findAtCues, type FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';
import { vagueIntervals } from '../intervals.ts';
import { wordsFrom } from '../words-from.ts';

/**
 * Amounts without a number: "dozens", "scores of", "hundreds", "tens of thousands", "several", "a handful", "a couple
 * of", "a few hundred". Ignores "scores" as a verb or a noun of its own ("test scores") and "a few", "many", "some".
 */
export const vagueAmounts: Finder<Draft, FigureContext> = {
  name: 'vague-amounts',
  find: (context) =>
    findAtCues(context, (token) => {
      const found = readPlural(context, token.index) ?? readFew(context, token.index);
      if (found === null) return null;
      const { first, last, amount } = found;
      const interval = vagueIntervals(amount);
      const unit =
        context.tokens[last]?.lower === 'of' ? currencyNames.get(wordsFrom(context.tokens, last + 1, 1)) : undefined;
      if (unit === undefined)
        return draftOf(context, 'vague-amounts', { first, last, value: null, kind: 'count', interval });
      const money = {
        first,
        last: last + 2,
        number: [first, last] as const,
        value: null,
        kind: 'money' as const,
        unit,
        interval,
      };
      return draftOf(context, 'vague-amounts', money);
    }),
};

interface Found {
  readonly first: number;
  readonly last: number;
  readonly amount: VagueAmount;
}

function times({ least, from, to }: VagueAmount, size: number): VagueAmount {
  return { least: least * size, from: from * size, to: to * size };
}

function readPlural({ tokens, numeralAt }: FigureContext, index: number): Found | null {
  const word = tokens[index]?.lower ?? '';
  const plural = vaguePlurals.get(word);
  const multiple = vagueMultiples.get(word);
  if (plural === undefined && multiple === undefined) return null;
  const next = tokens[index + 1];
  const size = next?.lower === 'of' ? magnitudeOfPlural(tokens[index + 2]?.lower ?? '') : null;
  if (multiple !== undefined && size !== null) {
    const { least, from, to } = times(multiple, size);
    return { first: index, last: index + 3, amount: { least, from, to: to - 1 } };
  }
  if (
    plural === undefined ||
    (tokens[index - 1]?.lower === 'of' && vagueMultiples.has(tokens[index - 2]?.lower ?? ''))
  ) {
    return null;
  }
  if (word === 'scores' && (next?.lower !== 'of' || numeralAt.has(index + 2))) return null;
  // "the 2000s", "in their millions" and plain plurals after a noun ("casualty hundreds") say no amount of what follows.
  const previous = tokens[index - 1];
  if (previous?.tag === 'NUM' || /^(?:their|its|his|her|our)$/.test(previous?.lower ?? '')) return null;
  return { first: index, last: index + 1, amount: plural };
}

function magnitudeOfPlural(word: string): number | null {
  return (word.endsWith('s') ? magnitudes.get(word.slice(0, -1)) : undefined) ?? null;
}

function readFew({ tokens }: FigureContext, index: number): Found | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const words = token.lower === 'a' ? wordsFrom(tokens, index, 2) : token.lower;
  const few = vagueFew.get(words);
  if (few === undefined) return null;
  const last = index + (token.lower === 'a' ? 2 : 1);
  const of = tokens[last]?.lower === 'of' ? 1 : 0;
  const size = magnitudes.get(tokens[last + of]?.lower ?? '');
  if (size !== undefined) return { first: index, last: last + of + 1, amount: times(few, size) };
  if (words === 'few' || words === 'a few' || (words === 'a couple' && of === 0 && tokens[last]?.tag !== 'NOUN'))
    return null;
  if (words === 'a handful' && of === 0) return null;
  // "a couple of weeks" is a time, "a couple from Leeds" two people in love.
  return { first: index, last, amount: few };
}
