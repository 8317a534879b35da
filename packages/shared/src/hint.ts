/** What a hint tells: the paragraphs in which to look, or an answer that is wrong. */
export const hintKinds = ['places', 'option'] as const;
export type HintKind = (typeof hintKinds)[number];

/** What each hint takes from what the answer earns: a quarter. Two hints leave half a point for a right answer. */
export const hintCost = 1 / 4;

/** A score, 0 to 1, after so many hints; an answer that has no score still has none. */
export function scoreAfterHints(score: number, hints: number): number {
  return score * (1 - hintCost * hints);
}
