import { affinity } from './affinity.ts';
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

/**
 * Joins figures about one quantity, the surest pairs first. Two groups are joined where on average their members
 * belong together and none of them excludes another, so that one chance likeness does not chain two quantities.
 */
export function groupFigures(figures: readonly ComparedFigure[], story: StoryContext): readonly Group[] {
  const sorted = figures.toSorted((a, b) => byText(a.order, b.order));
  const known = affinities(sorted, story);
  const links: Link[] = [];
  known.forEach((row, a) =>
    row.forEach((value, b) => value !== null && value >= 0 && links.push({ a, b, affinity: value })),
  );
  links.sort((one, other) => other.affinity - one.affinity || one.a - other.a || one.b - other.b);
  const groupAt = sorted.map((_, index) => [index]);
  for (const { a, b } of links) {
    const [left, right] = [groupAt[a] ?? [], groupAt[b] ?? []];
    if (left === right || !fit(left, right, known)) continue;
    const joined = [...left, ...right];
    for (const member of joined) groupAt[member] = joined;
  }
  const groups = [...new Set(groupAt)].map((members) =>
    members.toSorted((a, b) => a - b).flatMap((at) => sorted[at] ?? []),
  );
  return groups.filter((group) => new Set(group.map(({ claim }) => claim.article)).size > 1);
}

/** By the lower and the higher index. */
function affinities(figures: readonly ComparedFigure[], story: StoryContext): readonly (readonly (number | null)[])[] {
  return figures.map((a, at) => figures.map((b, other) => (other <= at ? null : affinity(a, b, story))));
}

function fit(
  left: readonly number[],
  right: readonly number[],
  known: readonly (readonly (number | null)[])[],
): boolean {
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      const value = known[Math.min(a, b)]?.[Math.max(a, b)] ?? null;
      if (value === null) return false;
      sum += value;
    }
  }
  return sum >= 0;
}
