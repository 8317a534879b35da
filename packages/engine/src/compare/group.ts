import { collect } from '../collect.ts';
import { bundleAffinity } from './affinity.ts';
import { bundlesOf, mostRepeated, type Bundle } from './bundle.ts';
import { candidatePairs } from './candidates.ts';
import type { ComparedFigure } from './compared-figure.ts';
import type { StoryContext } from './likeness.ts';
import { byText } from './order.ts';

/** Figures of one quantity. */
export type Group = readonly ComparedFigure[];

interface Link {
  readonly a: number;
  readonly b: number;
  readonly affinity: number;
}

/** Of a large group so many bundles speak for all, when it is asked whether two groups fit. */
const speakers = 12;

/**
 * Joins figures about one quantity, the surest pairs first. Two groups are joined where on average their members
 * belong together and none of them excludes another, so that one chance likeness does not chain two quantities.
 */
export function groupFigures(figures: readonly ComparedFigure[], story: StoryContext): readonly Group[] {
  const bundles = bundlesOf(figures.toSorted((a, b) => byText(a.order, b.order)));
  const affinityOf = affinities(bundles, story);
  const links: Link[] = [];
  for (const [a, b] of candidatePairs(bundles)) {
    const affinity = affinityOf(a, b);
    if (affinity !== null && affinity >= 0) links.push({ a, b, affinity });
  }
  links.sort((one, other) => other.affinity - one.affinity || one.a - other.a || one.b - other.b);
  const groupAt = bundles.map((_, index) => [index]);
  // Of two groups most links ask again what another asked: a group that grows is a new one.
  const unfit = new Map<readonly number[], Set<readonly number[]>>();
  for (const { a, b } of links) {
    const [left, right] = [groupAt[a] ?? [], groupAt[b] ?? []];
    if (left === right || unfit.get(left)?.has(right)) continue;
    if (!fit(left, right, affinityOf)) {
      const known = unfit.get(left);
      if (known) known.add(right);
      else unfit.set(left, new Set([right]));
      continue;
    }
    const joined = [...left, ...right];
    for (const member of joined) groupAt[member] = joined;
  }
  return collect([...new Set(groupAt)], (members) => {
    const figures = collect(members, (at) => bundles[at]?.figures ?? []);
    const group = withoutRepetitions(figures.toSorted((a, b) => byText(a.order, b.order)));
    return group.some(({ claim }) => claim.article !== group[0]?.claim.article) ? [group] : [];
  });
}

/** Of each article the first figures. */
function withoutRepetitions(group: Group): Group {
  if (group.length <= mostRepeated) return group;
  const said = new Map<string, number>();
  return group.filter(({ claim: { article } }) => {
    const times = (said.get(article) ?? 0) + 1;
    said.set(article, times);
    return times <= mostRepeated;
  });
}

type Affinities = (a: number, b: number) => number | null;

/** By the indexes of two bundles; each pair is looked at once. */
function affinities(bundles: readonly Bundle[], story: StoryContext): Affinities {
  // By the lower index, then the higher: one large table would be out of the processor's reach.
  const known = bundles.map(() => new Map<number, number | null>());
  return (a, b) => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const row = known[one];
    const found = row?.get(other);
    if (found !== undefined) return found;
    const affinity = bundleAffinity(bundles[one] as Bundle, bundles[other] as Bundle, story);
    row?.set(other, affinity);
    return affinity;
  };
}

function fit(left: readonly number[], right: readonly number[], affinityOf: Affinities): boolean {
  let sum = 0;
  for (const a of left.slice(0, speakers)) {
    for (const b of right.slice(0, speakers)) {
      const value = affinityOf(a, b);
      if (value === null) return false;
      sum += value;
    }
  }
  return sum >= 0;
}
