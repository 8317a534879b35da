import type { Closeness } from './closeness.ts';
import type { Accord, Likeness, ThingAccord } from './likeness.ts';
import type { FigureKind } from '@crossread/shared';

/**
 * What each likeness of two figures tells for (above 0) or against (below) their being of one quantity, in natural log
 * odds. Begun as a logistic regression over 10,000 pairs of figures from twelve news clusters whose comparisons were made
 * by hand, each cluster weighing by the root of its pairs; rounded, and mended where it had learned from too few pairs.
 */
interface Weights {
  readonly thing: Readonly<Record<ThingAccord, number>>;
  readonly predicate: Readonly<Record<Accord, number>>;
}

/** Of counts: what is counted and what befell it tell most. */
const counts: Weights = {
  thing: { same: 1, people: 0.5, unsaid: 0.4, persons: -0.1, half: -0.35, other: -1.7 },
  predicate: { same: 0.7, unsaid: -0.2, half: -0.5, other: -0.1 },
};
/** Of sums, shares and measures: the sentence seldom names what is measured. */
const amounts: Weights = {
  thing: { same: 0.1, people: 0, unsaid: -0.4, persons: 0, half: 0.3, other: -0.3 },
  predicate: { same: 0.4, unsaid: 0.6, half: -0.2, other: -0.5 },
};
/** Before anything is known of the two: how often a figure of the kind has its like in another report. */
const kinds: Partial<Readonly<Record<FigureKind, number>>> = {
  money: 1.2,
  count: -0.7,
  duration: -1.1,
  percentage: -0.3,
};
const closeness: Readonly<Record<Closeness, number>> = {
  sameTelling: 2.2,
  same: 1.9,
  near: 0.5,
  vague: -0.5,
  slip: 1,
  far: -1.9,
};
const share: Readonly<Record<Likeness['share'], number>> = { same: 0.9, further: -0.4, other: -0.3 };
const place: Readonly<Record<Accord, number>> = { same: 0, unsaid: 0, half: -0.7, other: -0.7 };
const time: Readonly<Record<Accord, number>> = { same: 0.1, unsaid: 0.7, half: -1.1, other: -1.1 };
const day: Readonly<Record<Accord, number>> = { same: 0.2, unsaid: -0.2, half: -0.2, other: -0.8 };
const qualifiers: Readonly<Record<Accord, number>> = { same: 0.8, unsaid: 0.2, half: -0.9, other: -1 };
const group: Readonly<Record<Accord, number>> = { same: 0, unsaid: -0.4, half: -0.5, other: -0.5 };
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
