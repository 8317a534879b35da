import { bisectByDays, bisectByTerms, type Bisection } from './bisect.ts';
import { localSpace } from './local-space.ts';
import type { TermSpace } from './term-space.ts';

/** Reports of an event come out within days of each other; what comes later is often news of its own. */
const daysApartMin = 10;
/**
 * Halves of a group of n reports are two events where between < this × (1 − 3/n) × √overall by their terms alone, for few
 * reports are parted by chance …
 */
const apart = 0.27;
const chance = 3;
/** … and where the days of their publication lie apart as well. */
const apartByDays = 0.4;

/**
 * Divides a group of reports with a topic in common into its events, by halves, until no half is two events.
 *
 * That two halves share little of what any two reports of the group share is all that tells: in logistic regressions over
 * samples of 3 to 39 reports of ECB+ (Cybulska and Vossen 2014: two events in each topic), trained on one half of the
 * topics and tried on the other, how alike the halves are within and how many they are added nothing. The numbers lie on a
 * plateau there (0.25 to 0.28), that of days in the 50 dated events of BASIL (Fan et al. 2019).
 *
 * @param days by the number of the report; null where it is not known
 */
export function divide(
  group: readonly number[],
  space: TermSpace,
  days: readonly (number | null)[],
): readonly (readonly number[])[] {
  const bisection = group.length <= chance ? null : twoEvents(group, space, days);
  if (bisection === null) return [group];
  const half = (wanted: number): readonly number[] => group.filter((_, at) => bisection.first[at] === wanted);
  return [...divide(half(1), space, days), ...divide(half(0), space, days)];
}

function twoEvents(group: readonly number[], space: TermSpace, days: readonly (number | null)[]): Bisection | null {
  const local = localSpace(group, space);
  const byTerms = bisectByTerms(local);
  if (byTerms && areApart(byTerms, apart * (1 - chance / group.length))) return byTerms;
  const known = group.flatMap((report) => days[report] ?? []);
  const byDays = known.length === group.length ? bisectByDays(known, daysApartMin, local) : null;
  return byDays && areApart(byDays, apartByDays) ? byDays : null;
}

function areApart({ between, overall }: Bisection, share: number): boolean {
  return between < share * Math.sqrt(overall);
}
