import type { FeedbackTime } from '@crossread/shared';
import { readable } from '../access/readable.ts';
import type { Context } from '../context.ts';
import { invalid, noSuch } from '../errors.ts';
import { isUniqueViolation } from '../is-unique-violation.ts';
import { reviewPlan } from '../review/review-plan.ts';
import { mustNotBeWithheld } from './must-not-be-withheld.ts';
import { questionsAsked } from './questions-asked.ts';

type Asked = Pick<Context, 'prisma' | 'reads' | 'asker' | 'announce'>;

export interface Start {
  readonly quizId: string;
  /** Whether each answer is to come with how sure the learner is. */
  readonly certainty: boolean;
  readonly feedback: FeedbackTime;
  /** Whether to ask those questions alone that are due for review. */
  readonly review: boolean;
  readonly idempotencyKey: string | null;
}

/** Begins an attempt at the present version of a quiz, which it keeps. */
export async function startAttempt(asked: Asked, start: Start): Promise<string> {
  const { prisma, asker } = asked;
  const { quizId, certainty, feedback, review, idempotencyKey } = start;
  const quiz = await prisma.quiz.findUnique({
    where: { id: quizId, ...readable.quiz(asker.viewer) },
    select: { version: true, storyId: true },
  });
  if (!quiz) throw noSuch('quiz');
  mustNotBeWithheld(asked.asker.viewer, quiz.storyId, 'quizId');
  if (feedback === 'closed' || feedback === 'never') {
    throw invalid('not-assigned', 'feedback', 'By yourself you are told after each answer or at the end: EACH or END.');
  }
  const { version } = quiz;
  if ((await prisma.question.count({ where: questionsAsked({ quizId, version, asks: [] }) })) === 0) {
    const message = "None of this quiz's questions holds any longer against its reports. Make another quiz.";
    throw invalid('no-questions', 'quizId', message);
  }
  const asks = review ? await dueIn(asked, quizId) : [];
  const personId = await asker.learner();
  const data = { quizId, personId, version, certainty, feedback, review, asks: [...asks], idempotencyKey };
  try {
    return (await prisma.attempt.create({ data, select: { id: true } })).id;
  } catch (error) {
    if (idempotencyKey === null || !isUniqueViolation(error)) throw error;
    const where = { personId_idempotencyKey: { personId, idempotencyKey } };
    return (await prisma.attempt.findUniqueOrThrow({ where, select: { id: true } })).id;
  }
}

async function dueIn(asked: Asked, quizId: string): Promise<readonly string[]> {
  const { dueQuizzes } = await reviewPlan(asked, new Date());
  const due = dueQuizzes.find((quiz) => quiz.quizId === quizId);
  if (due) return due.questionIds;
  throw invalid('nothing-due', 'review', 'No question of this quiz is due today. viewer.reviewPlan says what is.');
}

/** Sent again, it changes nothing: the moment of the first time stays. */
export async function finishAttempt({ prisma, asker, announce }: Asked, attemptId: string): Promise<void> {
  const where = { id: attemptId, ...readable.ownAttempt(asker.viewer) };
  const attempt = await prisma.attempt.findUnique({ where, select: { assignmentId: true } });
  if (!attempt) throw noSuch('attempt');
  await prisma.attempt.updateMany({ where: { id: attemptId, finishedAt: null }, data: { finishedAt: new Date() } });
  if (attempt.assignmentId !== null) announce(`Progress:${attempt.assignmentId}`);
}
