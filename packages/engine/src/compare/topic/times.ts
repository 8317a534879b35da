import type { Token } from '../../text/document.ts';
import type { Surroundings } from './surroundings.ts';

export const months: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];
const monthNames = new Set(months);

/** A year, a month or "last year" at a token of its sentence. */
export interface ToldTime {
  readonly at: number;
  readonly time: string;
}

/** A time before a figure rules to the end of its sentence, one after it not so far: "… killed 612 people in 2005". */
const [reachBefore, reachAfter] = [40, 12];

/**
 * Years, months and "last year" near a figure, or in the sentence that its own goes on about; weekdays are left out, as
 * one report's Monday is another's yesterday. `now` tells no figure apart: when the reports came out.
 */
export function timesOf(surroundings: Surroundings, now: ReadonlySet<string>): ReadonlySet<string> {
  const { words, first, past, at, continued } = surroundings;
  const near = words.times.filter(
    (told) => told.at >= at - reachBefore && told.at < at + reachAfter && (told.at < first || told.at >= past),
  );
  const told = near.length > 0 ? near : (continued?.times ?? []);
  return new Set(told.flatMap(({ time }) => (now.has(time) ? [] : [time])));
}

export function timesIn(tokens: readonly Token[]): readonly ToldTime[] {
  const told: ToldTime[] = [];
  tokens.forEach(({ lower, text }, at) => {
    if (isYear(lower)) told.push({ at, time: lower });
    else if (monthNames.has(lower) && text !== lower) {
      if (!isAhead(tokens, at)) told.push({ at, time: lower });
    } else if (lower === 'last') {
      const next = tokens[at + 1]?.lower ?? '';
      if (next === 'year' || next === 'month') told.push({ at, time: `last ${next}` });
    }
  });
  return told;
}

function isYear(word: string): boolean {
  return word.length === 4 && (word.startsWith('19') || word.startsWith('20')) && /^\d+$/.test(word);
}

/** "Will shut in October": what lies ahead sets no figure apart from the same told without its time. */
function isAhead(tokens: readonly Token[], month: number): boolean {
  return tokens.slice(Math.max(0, month - 5), month).some(({ lower }) => lower === 'will' || lower === 'to');
}
