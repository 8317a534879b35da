import { unitOfWritten } from '../../lexicon/units.ts';
import type { Finder } from '../../pipeline/stage.ts';
import { findAtCues, type FigureContext } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';
import { phraseBefore } from '../hedge.ts';
import { wordsFrom } from '../words-from.ts';

const later = new Set(['ago', 'later']);

/**
 * Durations without a numeral: "just over a week ago", "an hour later", "a year and a half", "half an hour", "a
 * quarter-century". Ignores rates ("twice a week", "$5 a day") and plain "a day": only with a hedge before it, "and a
 * half", or "ago" or "later" after it.
 */
export const durations: Finder<Draft, FigureContext> = {
  name: 'durations',
  find: (context) =>
    findAtCues(context, ({ index, lower }) => {
      if (lower === 'a' || lower === 'an') return readOne(context, index);
      return lower === 'half' || lower === 'quarter' ? readPart(context, index) : null;
    }),
};

function timeUnit(word: string): string | null {
  const unit = unitOfWritten.get(word);
  return unit?.dimension === 'time' && unit.written[0] === word ? unit.name : null;
}

function readOne(context: FigureContext, index: number): Draft | null {
  const { tokens } = context;
  const unit = timeUnit(tokens[index + 1]?.lower ?? '');
  if (unit === null) return null;
  const half = wordsFrom(tokens, index + 2, 3) === 'and a half';
  const last = index + (half ? 5 : 2);
  const after = tokens[last]?.lower ?? '';
  const hedged = phraseBefore(tokens, index) !== null;
  if (!half && !hedged && !later.has(after)) return null;
  const value = half ? 1.5 : 1;
  return draftOf(context, 'durations', {
    first: index,
    last,
    number: [index, half ? last : index + 1],
    value,
    kind: 'duration',
    unit,
  });
}

/** "half an hour", "half a century", "a half-hour", "a quarter-century", "a quarter of a century". */
function readPart(context: FigureContext, index: number): Draft | null {
  const { tokens } = context;
  const words = wordsFrom(tokens, index + 1, 3).split(' ');
  const skipped = words[0] === 'of' ? 2 : words[0] === 'a' || words[0] === 'an' ? 1 : 0;
  const unit = timeUnit(words[skipped] ?? '');
  const joined = skipped > 0 || tokens[index + 1]?.text === '-';
  if (unit === null || !joined) return null;
  let last = index + 1;
  for (let left = skipped + 1; left > 0; last += 1) if (tokens[last]?.text !== '-') left -= 1;
  const first = tokens[index - 1]?.lower === 'a' ? index - 1 : index;
  const part = tokens[index]?.lower === 'half' ? 0.5 : 0.25;
  // Half a century is fifty years to every reader, and other reports will say so.
  const years = unit === 'century' ? 100 : unit === 'decade' ? 10 : null;
  return draftOf(context, 'durations', {
    ...{ first, last, number: [first, last] as const, kind: 'duration' as const },
    value: years === null ? part : part * years,
    unit: years === null ? unit : 'year',
  });
}
