/** How sure a learner says to be of an answer. */
export const certainties = ['low', 'middle', 'high'] as const;
export type Certainty = (typeof certainties)[number];

/**
 * What an answer earns by certainty, in marks: certainty-based marking after Gardner-Medwin (1995). It is proper: a
 * certainty pays best for whoever is right just so often, from `paysFrom` (a probability) up to that of the next one.
 */
export const certaintyMarks: Readonly<
  Record<Certainty, { readonly right: number; readonly wrong: number; readonly paysFrom: number }>
> = {
  low: { right: 1, wrong: 0, paysFrom: 0 },
  middle: { right: 2, wrong: -2, paysFrom: 2 / 3 },
  high: { right: 3, wrong: -6, paysFrom: 4 / 5 },
};

/** Marks for a question that is answered right and with certainty: what a whole point is worth. */
export const mostCertaintyMarks = certaintyMarks.high.right;
