/*
 * How a question worked with those who answered it, after classical test theory. One answer a person, the first: whoever
 * has been told what an answer shows answers another question.
 */

/** Below so many answers nothing is said: chance would say it, and of few pupils each is known by it. */
export const answersLeast = 10;
/** An option that fewer than this share of the answers picked draws nobody: Haladyna and Downing (1993). */
export const rareShare = 0.05;
/** Kelley (1939): the groups that tell most, of scores that are distributed normally. */
const groupShare = 0.27;

/** A person's answer to the question. */
export interface ItemAnswer {
  /** 0 to 1. */
  readonly score: number;
  /** Their points on all questions that were asked, this one too. */
  readonly total: number;
}

export interface ItemStatistics {
  /** Of those who answered, how much they got: p, the mean score, 0 (nobody) to 1 (everybody). */
  readonly difficulty: number;
  /** D: mean score of the best 27 % by total minus that of the worst 27 %, −1 to 1. */
  readonly discrimination: number;
  /**
   * Correlation of the score with the points on all other questions (corrected, Henrysson 1963; for whole points the
   * point-biserial), −1 to 1; null where all have the same.
   */
  readonly pointBiserial: number | null;
}

/** Null below `answersLeast` answers. */
export function itemStatistics(answers: readonly ItemAnswer[]): ItemStatistics | null {
  if (answers.length < answersLeast) return null;
  return {
    difficulty: mean(answers.map(({ score }) => score)),
    discrimination: discrimination(answers),
    pointBiserial: correlation(answers.map(({ score, total }) => [score, total - score])),
  };
}

/** Of several who stand at a group's edge with equal totals, each belongs to it in part: their order says nothing. */
function discrimination(answers: readonly ItemAnswer[]): number {
  const size = Math.max(1, Math.round(answers.length * groupShare));
  const best = answers.toSorted((a, b) => b.total - a.total);
  return groupMean(best, size) - groupMean(best.toReversed(), size);
}

function groupMean(ordered: readonly ItemAnswer[], size: number): number {
  const edge = ordered[size - 1]?.total;
  const atEdge = ordered.filter(({ total }) => total === edge);
  const inside = ordered.slice(
    0,
    ordered.findIndex(({ total }) => total === edge),
  );
  const places = size - inside.length;
  return (sum(inside.map(({ score }) => score)) + places * mean(atEdge.map(({ score }) => score))) / size;
}

/** Pearson's r; null where either side does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const meanX = mean(pairs.map(([x]) => x));
  const meanY = mean(pairs.map(([, y]) => y));
  const products = sum(pairs.map(([x, y]) => (x - meanX) * (y - meanY)));
  const squares = sum(pairs.map(([x]) => (x - meanX) ** 2)) * sum(pairs.map(([, y]) => (y - meanY) ** 2));
  return squares < 1e-12 ? null : products / Math.sqrt(squares);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The ids of those options, key left out, that too few picked; null below `answersLeast` answers. */
export function rareOptions(
  picked: readonly (readonly string[])[],
  distractorIds: readonly string[],
): readonly string[] | null {
  if (picked.length < answersLeast) return null;
  return distractorIds.filter((id) => picked.filter((ids) => ids.includes(id)).length < picked.length * rareShare);
}
