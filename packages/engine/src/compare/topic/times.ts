import { weekdays } from '../../lexicon/calendar.ts';
import type { Token } from '../../text/document.ts';
import { isWithin, type Surroundings } from './surroundings.ts';

export const months: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];

/** A time before a figure rules to the end of its sentence, one after it not so far: "… killed 612 people in 2005". */
const [reachBefore, reachAfter] = [40, 12];

/**
 * Years, months and "last year" near a figure, or in the sentence that its own goes on about; weekdays are left out, as
 * one report's Monday is another's yesterday.
 */
export function timesOf({ finding, tokens, at, continued }: Surroundings): ReadonlySet<string> {
  const near = tokens
    .slice(Math.max(0, at - reachBefore), at + reachAfter)
    .filter((token) => !isWithin(token, finding.span));
  const own = timesIn(near);
  return new Set(own.length > 0 ? own : timesIn(continued));
}

function timesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ lower, text }, index) => {
    if (/^(?:19|20)\d\d$/.test(lower)) return [lower];
    if (months.includes(lower) && /^[A-Z]/.test(text)) return isAhead(tokens, index) ? [] : [lower];
    const next = tokens[index + 1]?.lower ?? '';
    return lower === 'last' && /^(?:year|month)$/.test(next) ? [`last ${next}`] : [];
  });
}

export function daysOf({ tokens }: Surroundings): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ lower }) => (weekdays.has(lower) ? [lower] : [])));
}

/** "Will shut in October": what lies ahead sets no figure apart from the same told without its time. */
function isAhead(tokens: readonly Token[], month: number): boolean {
  return tokens.slice(Math.max(0, month - 5), month).some(({ lower }) => lower === 'will' || lower === 'to');
}
