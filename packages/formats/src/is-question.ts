import type { Question } from '@crossread/shared';
import type { DocumentQuestion } from './quiz-document.ts';

/** Whether a question has all that one of ours has, its evidence foremost. */
export function isQuestion(question: DocumentQuestion): question is DocumentQuestion & Question {
  const { kind, skill, difficulty, evidence, options } = question;
  const known = kind !== null && skill !== null && difficulty !== null;
  return known && evidence.length > 0 && options.every(({ role }) => role !== null);
}
