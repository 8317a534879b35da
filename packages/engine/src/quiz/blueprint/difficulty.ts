/** How hard a question is expected to be, in the words in which a teacher asks for it. */
export const difficulties = ['easy', 'middle', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/**
 * The band of an expected share of wrong answers. A choice of four tells most about a class where 62 of 100 get it right,
 * midway between guessing and knowing (Lord 1952): of a hard question fewer do, of an easy one more than three in four.
 */
export function difficultyOf(expectedWrong: number): Difficulty {
  if (expectedWrong < 0.25) return 'easy';
  return expectedWrong < 0.4 ? 'middle' : 'hard';
}
