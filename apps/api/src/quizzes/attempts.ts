import type { Certainty, Interaction } from '@crossread/shared';
import { cleanInput } from '../clean-input.ts';
import { readable } from '../access/readable.ts';
import type { Context } from '../context.ts';
import { invalid, noSuch, NotFoundError } from '../errors.ts';
import { isUniqueViolation } from '../is-unique-violation.ts';
import { json } from '../json.ts';
import { readAnswer, type GivenAnswer } from './answer.ts';
import { markAnswer } from './question-key.ts';
import { questionsAsked } from './questions-asked.ts';

type Asked = Pick<Context, 'prisma' | 'asker'>;

export interface Start {
  readonly quizId: string;
  /** Whether each answer is to come with how sure the learner is. */
  readonly certainty: boolean;
  readonly idempotencyKey: string | null;
}

/** Begins an attempt at the present version of a quiz, which it keeps. */
export async function startAttempt({ prisma, asker }: Asked, start: Start): Promise<string> {
  const { quizId, certainty, idempotencyKey } = start;
  const quiz = await prisma.quiz.findUnique({
    where: { id: quizId, ...readable.quiz(asker.viewer) },
    select: { version: true },
  });
  if (!quiz) throw noSuch('quiz');
  const { version } = quiz;
  if ((await prisma.question.count({ where: questionsAsked({ quizId, version }) })) === 0) {
    const message = "None of this quiz's questions holds any longer against its reports. Make another quiz.";
    throw invalid('no-questions', 'quizId', message);
  }
  const personId = await asker.person();
  const data = { quizId, personId, version, certainty, idempotencyKey };
  try {
    return (await prisma.attempt.create({ data, select: { id: true } })).id;
  } catch (error) {
    if (idempotencyKey === null || !isUniqueViolation(error)) throw error;
    const where = { personId_idempotencyKey: { personId, idempotencyKey } };
    return (await prisma.attempt.findUniqueOrThrow({ where, select: { id: true } })).id;
  }
}

/** Sent again, it changes nothing: the moment of the first time stays. */
export async function finishAttempt({ prisma, asker }: Asked, attemptId: string): Promise<void> {
  const where = { id: attemptId, ...readable.attempt(asker.viewer) };
  const attempt = await prisma.attempt.findUnique({ where, select: { id: true } });
  if (!attempt) throw noSuch('attempt');
  await prisma.attempt.updateMany({ where: { id: attemptId, finishedAt: null }, data: { finishedAt: new Date() } });
}

export interface Submission {
  readonly attemptId: string;
  readonly questionId: string;
  readonly answer: GivenAnswer;
  /** How sure the learner is, where the attempt asks. */
  readonly certainty?: Certainty | null | undefined;
}

/**
 * Stores and marks an answer; gives the response's id. The first answer to a question stays: another one, as when a
 * request is sent again after the network dropped, gives the stored response.
 */
export async function submitResponse(asked: Asked, submission: Submission): Promise<string> {
  const { prisma, asker } = asked;
  const { attemptId, questionId } = submission;
  const where = { attemptId_questionId: { attemptId, questionId }, ...readable.response(asker.viewer) };
  const stored = await prisma.response.findUnique({ where, select: { id: true } });
  if (stored) return stored.id;

  const question = await questionOf(asked, submission);
  const answer = readAnswer(cleanInput(submission.answer), question);
  const certainty = readCertainty(submission.certainty ?? null, question);
  try {
    return await prisma.$transaction(async (transaction) => {
      const { score, roles } = await markAnswer(transaction, questionId, answer);
      const data = { attemptId, questionId, answer: json(answer), certainty, score, roles: [...roles] };
      const { id } = await transaction.response.create({ data, select: { id: true } });
      return id;
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return (await prisma.response.findUniqueOrThrow({ where, select: { id: true } })).id;
  }
}

async function questionOf({ prisma, asker }: Asked, { attemptId, questionId, answer }: Submission) {
  const attempt = await prisma.attempt.findUnique({
    where: { id: attemptId, ...readable.attempt(asker.viewer) },
    select: { finishedAt: true, quizId: true, version: true, certainty: true, quiz: { select: { storyId: true } } },
  });
  if (!attempt) throw noSuch('attempt');
  const question = await prisma.question.findFirst({ where: { id: questionId, ...questionsAsked(attempt) } });
  if (!question) throw new NotFoundError("There is no such question in this attempt's quiz.");
  if (attempt.finishedAt) {
    throw invalid('attempt-finished', 'attemptId', 'This attempt is finished. Start another one to answer again.');
  }
  const { storyId } = attempt.quiz;
  const articles = answer.spans
    ? await prisma.article.findMany({ where: { storyId }, select: { id: true, text: true } })
    : [];
  return {
    interaction: question.interaction as Interaction,
    options: question.options as unknown as readonly { readonly id: string }[],
    texts: new Map(articles.map(({ id, text }) => [id, text])),
    asksCertainty: attempt.certainty && question.interaction !== 'extended-text',
  };
}

function readCertainty(given: Certainty | null, { asksCertainty }: { asksCertainty: boolean }): Certainty | null {
  if (!asksCertainty) return null;
  if (given !== null) return given;
  throw invalid('certainty-missing', 'certainty', 'This attempt asks how sure you are: LOW, MIDDLE or HIGH.');
}
