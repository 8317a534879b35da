export { draftQuiz, makeQuiz } from './make-quiz.ts';
export type { QuizDraft, QuizOptions } from './make-quiz.ts';
export type { QuizSource } from './story.ts';
export { scoreResponse } from './score.ts';
export type { Answer } from './score.ts';
export { verifyQuiz } from './verify/verify-quiz.ts';
export type { Verification } from './verify/verification.ts';
