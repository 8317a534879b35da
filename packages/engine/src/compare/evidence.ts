import type { Closeness } from './closeness.ts';
import type { Accord, Likeness, ThingAccord } from './likeness.ts';
import type { FigureKind } from '@crossread/shared';

/**
 * What each likeness of two figures tells for (above 0) or against (below) their being of one quantity, in natural log
 * odds. Judgements, begun as a regression over comparisons made by hand of twelve news stories and set to quarters (one
 * changes the odds by a third, four nearly threefold): finer steps changed none of the figures of docs/reading.md, halves
 * lost one conflict in eight. The same number told the same way tells most for, numbers far apart and another thing counted
 * most against; what a sentence leaves unsaid tells little.
 */
interface Weights {
  readonly thing: Readonly<Record<ThingAccord, number>>;
  readonly predicate: Readonly<Record<Accord, number>>;
}

/** Of counts: what is counted and what befell it tell most. */
const counts: Weights = {
  thing: { same: 1, people: 0.5, unsaid: 0.5, persons: 0, half: -0.25, other: -1.75 },
  predicate: { same: 0.75, unsaid: -0.25, half: -0.5, other: 0 },
};
/** Of sums, shares and measures: the sentence seldom names what is measured. */
const amounts: Weights = {
  thing: { same: 0, people: 0, unsaid: -0.5, persons: 0, half: 0.25, other: -0.25 },
  predicate: { same: 0.5, unsaid: 0.5, half: -0.25, other: -0.5 },
};
/** Before anything is known of the two: how often a figure of the kind has its like in another report. */
const kinds: Partial<Readonly<Record<FigureKind, number>>> = {
  money: 1.25,
  count: -0.75,
  duration: -1,
  percentage: -0.25,
};
const closeness: Readonly<Record<Closeness, number>> = {
  sameTelling: 2.25,
  same: 2,
  near: 0.5,
  vague: -0.5,
  slip: 1,
  far: -2,
};
const share: Readonly<Record<Likeness['share'], number>> = { same: 1, further: -0.5, other: -0.25 };
const place: Readonly<Record<Accord, number>> = { same: 0, unsaid: 0, half: -0.75, other: -0.75 };
const time: Readonly<Record<Accord, number>> = { same: 0, unsaid: 0.75, half: -1, other: -1 };
const day: Readonly<Record<Accord, number>> = { same: 0.25, unsaid: -0.25, half: -0.25, other: -0.75 };
const qualifiers: Readonly<Record<Accord, number>> = { same: 0.75, unsaid: 0.25, half: -1, other: -1 };
const group: Readonly<Record<Accord, number>> = { same: 0, unsaid: -0.5, half: -0.5, other: -0.5 };
const words = 2;
const bias = -1;

export function evidence(like: Likeness, kind: FigureKind, near: Closeness): number {
  const weights = kind === 'count' ? counts : amounts;
  return (
    bias +
    (kinds[kind] ?? 0) +
    closeness[near] +
    weights.thing[like.thing] +
    weights.predicate[like.predicate] +
    share[like.share] +
    place[like.place] +
    time[like.time] +
    day[like.day] +
    qualifiers[like.qualifiers] +
    group[like.group] +
    words * like.words
  );
}
