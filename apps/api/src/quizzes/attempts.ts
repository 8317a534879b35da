import type { Interaction } from '@crossread/shared';
import { cleanInput } from '../clean-input.ts';
import type { Services } from '../context.ts';
import { invalid, NotFoundError } from '../errors.ts';
import { isUniqueViolation } from '../is-unique-violation.ts';
import { json } from '../json.ts';
import { readAnswer, type GivenAnswer } from './answer.ts';
import { markAnswer } from './question-key.ts';

type Store = Pick<Services, 'prisma'>;

export async function startAttempt({ prisma }: Store, quizId: string): Promise<string> {
  const quiz = await prisma.quiz.findUnique({ where: { id: quizId }, select: { id: true } });
  if (!quiz) throw new NotFoundError('There is no such quiz, or no longer.');
  const { id } = await prisma.attempt.create({ data: { quizId }, select: { id: true } });
  return id;
}

/** Sent again, it changes nothing: the moment of the first time stays. */
export async function finishAttempt({ prisma }: Store, attemptId: string): Promise<void> {
  const attempt = await prisma.attempt.findUnique({ where: { id: attemptId }, select: { id: true } });
  if (!attempt) throw noSuchAttempt();
  await prisma.attempt.updateMany({ where: { id: attemptId, finishedAt: null }, data: { finishedAt: new Date() } });
}

export interface Submission {
  readonly attemptId: string;
  readonly questionId: string;
  readonly answer: GivenAnswer;
}

/**
 * Stores and marks an answer; gives the response's id. The first answer to a question stays: another one, as when a
 * request is sent again after the network dropped, gives the stored response.
 */
export async function submitResponse({ prisma }: Store, submission: Submission): Promise<string> {
  const { attemptId, questionId } = submission;
  const where = { attemptId_questionId: { attemptId, questionId } };
  const stored = await prisma.response.findUnique({ where, select: { id: true } });
  if (stored) return stored.id;

  const answer = readAnswer(cleanInput(submission.answer), await questionOf({ prisma }, submission));
  try {
    return await prisma.$transaction(async (transaction) => {
      const { score, roles } = await markAnswer(transaction, questionId, answer);
      const data = { attemptId, questionId, answer: json(answer), score, roles: [...roles] };
      const { id } = await transaction.response.create({ data, select: { id: true } });
      return id;
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return (await prisma.response.findUniqueOrThrow({ where, select: { id: true } })).id;
  }
}

async function questionOf({ prisma }: Store, { attemptId, questionId, answer }: Submission) {
  const attempt = await prisma.attempt.findUnique({
    where: { id: attemptId },
    select: { finishedAt: true, quiz: { select: { storyId: true, questions: { where: { id: questionId } } } } },
  });
  if (!attempt) throw noSuchAttempt();
  const question = attempt.quiz.questions[0];
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
  };
}

function noSuchAttempt(): NotFoundError {
  return new NotFoundError('There is no such attempt, or no longer.');
}
