export { draftQuiz, makeQuiz } from './make-quiz.ts';
export type { KindTally, QuizDraft, QuizOptions } from './quiz-draft.ts';
export { admitDrafts } from './drafted/admit-drafts.ts';
export type { Admission, DraftedQuestion } from './drafted/drafted-question.ts';
export { anotherLike } from './edited/another-like.ts';
export { composeQuestion, type Composed } from './edited/compose-question.ts';
export { inspectQuestion, inspectQuiz } from './edited/inspect-quiz.ts';
export type {
  CitedPlace,
  Finding,
  WrittenOption,
  WrittenQuestion,
  WrittenResponse,
  Writing,
} from './edited/written-question.ts';
export { difficulties, type Difficulty } from './blueprint/difficulty.ts';
export type { Blueprint } from './blueprint/seats.ts';
export type { Rejected } from './blueprint/first-passing.ts';
export type { QuizSource } from './story.ts';
export { scoreResponse } from './score.ts';
export type { Answer } from './score.ts';
export { certaintyScore } from './scoring/certainty-score.ts';
export { readNumber } from './scoring/read-number.ts';
export { quizIn } from './quiz-in.ts';
export { verifyQuiz } from './verify/verify-quiz.ts';
export type { Verification } from './verify/verification.ts';
