import type { Question } from './quiz-query.ts';

export const skillWords: Readonly<Record<Question['skill'], { readonly name: string; readonly means: string }>> = {
  COMPREHENSION: { name: 'Comprehension', means: 'what a report says' },
  SOURCING: { name: 'Sourcing', means: 'who says so, and who is behind it' },
  EVIDENCE: { name: 'Evidence', means: 'what a statement rests on' },
  CORROBORATION: { name: 'Corroboration', means: 'whether reports can stand together' },
  CONTEXT: { name: 'Context', means: 'when, in which words, and what is left open' },
};
