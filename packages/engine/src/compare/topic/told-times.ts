import type { Token } from '../../text/document.ts';

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

/** All times of a sentence. */
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
