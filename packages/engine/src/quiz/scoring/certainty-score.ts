import { certaintyMarks, mostCertaintyMarks } from '@crossread/shared';
import type { Certainty } from '@crossread/shared';

/**
 * An answer's points by certainty-based marking, from -2 to 1: a question is worth one point here as elsewhere. An answer
 * that is partly right lies as far between wrong and right, which keeps the rule proper for the expected score.
 */
export function certaintyScore(score: number, certainty: Certainty): number {
  const { right, wrong } = certaintyMarks[certainty];
  return (wrong + score * (right - wrong)) / mostCertaintyMarks;
}
