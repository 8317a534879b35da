/** What questions teach, in the order in which they are named everywhere. */
export const skills = ['COMPREHENSION', 'SOURCING', 'EVIDENCE', 'CORROBORATION', 'CONTEXT'] as const;
