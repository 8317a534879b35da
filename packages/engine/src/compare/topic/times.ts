import { isWithin, type Surroundings } from './surroundings.ts';

export const months: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];

/** Words between a figure and the time it belongs to, at most: "a quake in 2003 killed more than 26,000". */
const reach = 12;

/** Years, months and "last year" near a figure; weekdays are left out, as one report's Monday is another's yesterday. */
export function timesOf({ finding, tokens, at }: Surroundings): ReadonlySet<string> {
  const near = tokens.slice(Math.max(0, at - reach), at + reach).filter((token) => !isWithin(token, finding.span));
  return new Set(
    near.flatMap(({ lower, text }, index) => {
      if (/^(?:19|20)\d\d$/.test(lower) || (months.includes(lower) && /^[A-Z]/.test(text))) return [lower];
      const next = near[index + 1]?.lower ?? '';
      return lower === 'last' && /^(?:year|month)$/.test(next) ? [`last ${next}`] : [];
    }),
  );
}
