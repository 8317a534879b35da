import type { RubricLevel } from './attempt-documents.ts';

/** The levels of a rubric as a learner reads them, from the first to the last. */
export const rubricWords: Readonly<Record<RubricLevel, string>> = {
  BASIC: 'A beginning',
  EMERGENT: 'On the way',
  PROFICIENT: 'All of it',
};

export const rubricOrder: readonly RubricLevel[] = ['BASIC', 'EMERGENT', 'PROFICIENT'];
