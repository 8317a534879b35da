import { scoreAfterHints, type Certainty, type FeedbackTime, type Interaction } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { cleanInput } from '../clean-input.ts';
import { readable } from '../access/readable.ts';
import { isLate } from '../classrooms/late-answers.ts';
import type { Context } from '../context.ts';
import { invalid, noSuch, NotFoundError } from '../errors.ts';
import { isUniqueViolation } from '../is-unique-violation.ts';
import { json } from '../json.ts';
import { reviewPlan } from '../review/review-plan.ts';
import { readAnswer, type GivenAnswer } from './answer.ts';
import { mustNotBeWithheld } from './must-not-be-withheld.ts';
import { markAnswer } from './question-key.ts';
import { attemptAsks, questionsAsked } from './questions-asked.ts';

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

export interface Submission {
  readonly attemptId: string;
  readonly questionId: string;
  readonly answer: GivenAnswer;
  /** How sure the learner is, where the attempt asks. */
  readonly certainty?: Certainty | null | undefined;
  /** How long ago it was given, by the clock of the device, where it could not be sent at once. */
  readonly secondsAgo?: number | null | undefined;
}

/**
 * Stores and marks an answer; gives the response's id. The first answer to a question stays: another one, as when a
 * request is sent again after the network dropped, gives the stored response.
 */
export async function submitResponse(asked: Asked, submission: Submission): Promise<string> {
  const { prisma, asker } = asked;
  const { attemptId, questionId } = submission;
  const where = { attemptId_questionId: { attemptId, questionId }, ...readable.ownResponse(asker.viewer) };
  const stored = await prisma.response.findUnique({ where, select: { id: true } });
  if (stored) return stored.id;

  const question = await questionOf(asked, submission);
  const answer = readAnswer(cleanInput(submission.answer), question);
  const certainty = readCertainty(submission.certainty ?? null, question);
  const { late, assignmentId } = question;
  try {
    const responseId = await prisma.$transaction(async (transaction) => {
      const { score, roles } = await markAnswer(transaction, questionId, answer);
      const data = { attemptId, questionId, answer: json(answer), certainty, score, roles: [...roles], late };
      const { id } = await transaction.response.create({ data, select: { id: true } });
      if (question.hasHints) await countHints(transaction, { id, attemptId, questionId, score });
      return id;
    });
    if (assignmentId !== null) asked.announce(`Progress:${assignmentId}`);
    return responseId;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return (await prisma.response.findUniqueOrThrow({ where, select: { id: true } })).id;
  }
}

async function questionOf(asked: Asked, { attemptId, questionId, answer, secondsAgo }: Submission) {
  const { prisma, asker } = asked;
  const attempt = await prisma.attempt.findUnique({
    where: { id: attemptId, ...readable.ownAttempt(asker.viewer) },
    select: {
      ...attemptAsks,
      ...{ startedAt: true, finishedAt: true, dueAt: true, certainty: true, feedback: true },
      assignmentId: true,
      quiz: { select: { storyId: true } },
      assignment: { select: { opensAt: true, closesAt: true, pausedAt: true, endedAt: true, revealed: true } },
    },
  });
  if (!attempt) throw noSuch('attempt');
  const question = await prisma.question.findFirst({ where: { id: questionId, ...questionsAsked(attempt) } });
  if (!question) throw new NotFoundError("There is no such question in this attempt's quiz.");
  if (attempt.finishedAt) {
    throw invalid('attempt-finished', 'attemptId', 'This attempt is finished. Start another one to answer again.');
  }
  const { storyId } = attempt.quiz;
  const { assignment } = attempt;
  if (!assignment) mustNotBeWithheld(asked.asker.viewer, storyId, 'attemptId');
  const arrival = { attempt, questionId, secondsAgo: secondsAgo ?? 0, now: new Date() };
  const late = assignment !== null && isLate({ ...arrival, assignment });
  const articles = answer.spans
    ? await prisma.article.findMany({ where: { storyId }, select: { id: true, text: true } })
    : [];
  return {
    interaction: question.interaction as Interaction,
    options: question.options as unknown as readonly { readonly id: string }[],
    texts: new Map(articles.map(({ id, text }) => [id, text])),
    hasHints: attempt.feedback === 'each',
    late,
    assignmentId: attempt.assignmentId,
    asksCertainty: attempt.certainty && question.interaction !== 'extended-text',
  };
}

interface Marked {
  readonly id: string;
  readonly attemptId: string;
  readonly questionId: string;
  readonly score: number | null;
}

/** After the answer is in the store: from then on no hint to its question is given any more. */
async function countHints(transaction: Prisma.TransactionClient, { id, score, ...where }: Marked): Promise<void> {
  const hints = await transaction.hint.count({ where });
  if (hints === 0) return;
  const data = { hints, score: score === null ? null : scoreAfterHints(score, hints) };
  await transaction.response.update({ where: { id }, data });
}

function readCertainty(given: Certainty | null, { asksCertainty }: { asksCertainty: boolean }): Certainty | null {
  if (!asksCertainty) return null;
  if (given !== null) return given;
  throw invalid('certainty-missing', 'certainty', 'This attempt asks how sure you are: LOW, MIDDLE or HIGH.');
}
