import type { RubricLevel } from './attempt-documents.ts';

/** The levels of a rubric from the first to the last. */
export const rubricOrder: readonly RubricLevel[] = ['BASIC', 'EMERGENT', 'PROFICIENT'];
