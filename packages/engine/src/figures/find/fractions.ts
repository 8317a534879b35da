import { months } from '../../lexicon/calendar.ts';
import { denominators } from '../../lexicon/number-words.ts';
import type { Finder } from '../../pipeline/stage.ts';
import type { Token } from '../../text/document.ts';
import { findAtCues, type FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';

const inOutOf = new Set(['in', 'of']);

/**
 * Parts of a whole: "half of the homes", "nearly half the workforce", "a third of", "two-thirds", "three quarters of",
 * "one in three", "four out of five". Ignores halves of a time or a match ("the first half of the 1990s"), ordinals
 * ("a third attempt"), quarters of a year or a town.
 */
export const fractions: Finder<Draft, FigureContext> = {
  name: 'fractions',
  find: (context) => [
    ...findAtCues(context, ({ index }) => readNamed(context, index)),
    ...context.numerals.flatMap((numeral) => {
      const { tokens, numeralAt } = context;
      const joint = tokens[numeral.last]?.lower === 'out' ? numeral.last + 1 : numeral.last;
      const high = numeralAt.get(joint + 1);
      const word = tokens[joint]?.lower ?? '';
      if (high === undefined || !inOutOf.has(word) || (word === 'of' && joint === numeral.last)) return [];
      const [low, whole] = [numeral.value, high.value];
      const small = whole <= 10 || joint > numeral.last || [20, 25, 50, 100, 1000].includes(whole);
      if (!Number.isInteger(low) || low < 1 || low >= whole || !small) return [];
      // "killed three in 10 days" counts people, not parts.
      if (joint === numeral.last && (low > 9 || isTime(tokens[high.last]))) return [];
      return [
        draftOf(context, 'fractions', { first: numeral.first, last: high.last, value: low / whole, kind: 'fraction' }),
      ];
    }),
  ],
};

function isTime(token: Token | undefined): boolean {
  return /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|matches|games|starts|attempts)$/.test(
    token?.lower ?? '',
  );
}

function readNamed(context: FigureContext, index: number): Draft | null {
  const { tokens } = context;
  const denominator = denominators.get(tokens[index]?.lower ?? '');
  if (denominator === undefined) return null;
  const overAt = tokens[index - 1]?.text === '-' ? index - 2 : index - 1;
  const over = tokens[overAt];
  const plural = tokens[index]?.lower.endsWith('s') ?? false;
  const count = context.numerals.length > 0 ? (context.numeralAt.get(overAt)?.value ?? null) : null;
  const next = tokens[index + 1];
  if (count !== null && (plural ? count > 1 && count < denominator : count === 1)) {
    return draftOf(context, 'fractions', {
      first: overAt,
      last: index + 1,
      value: count / denominator,
      kind: 'fraction',
    });
  }
  if (plural) return null;
  if (denominator !== 2) {
    // "a third of the workforce", "by a third"; "a third attempt" and "the third of May" are ordinals.
    if (over?.lower !== 'a' || overAt !== index - 1) return null;
    const closes =
      next === undefined ||
      next.sentence !== over.sentence ||
      /^(?:of|[,.;]|to|from|in|since|less|more)$/.test(next.lower);
    const date =
      next?.lower === 'of' && months.has(tokens[index + 2]?.lower ?? '') && tokens[index + 2]?.tag === 'PROPN';
    if (!closes || date || /^(?:hour|hours)$/.test(next?.lower ?? '')) return null;
    return draftOf(context, 'fractions', { first: overAt, last: index + 1, value: 1 / denominator, kind: 'fraction' });
  }
  return isHalfOfWhole(tokens, index)
    ? draftOf(context, 'fractions', { first: index, last: index + 1, value: 0.5, kind: 'fraction' })
    : null;
}

const notWhole = new Set([
  'first',
  'second',
  'other',
  'latter',
  'better',
  'opening',
  'northern',
  'southern',
  'this',
  'that',
  'the',
  'in',
  'a',
  'top',
  'bottom',
  'one',
  'my',
  'your',
  'his',
  'her',
]);

function isHalfOfWhole(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (
    before?.lower === '-' ||
    next?.text === '-' ||
    (before !== undefined && before.sentence === tokens[index]?.sentence && notWhole.has(before.lower))
  )
    return false;
  if (next === undefined || next.sentence !== tokens[index]?.sentence) return false;
  if (next.lower === 'of') return !/^(?:it|\d+s)$/.test(tokens[index + 2]?.lower ?? '');
  return (
    /^(?:the|its|their|his|her|our|all|those)$/.test(next.lower) &&
    !/^(?:time|way|battle|point|story)$/.test(tokens[index + 2]?.lower ?? '')
  );
}
