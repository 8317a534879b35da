import type { Certainty, Interaction } from '@crossread/shared';
import { cleanInput } from '../clean-input.ts';
import type { Services } from '../context.ts';
import { invalid, noSuch, NotFoundError } from '../errors.ts';
import { isUniqueViolation } from '../is-unique-violation.ts';
import { json } from '../json.ts';
import { readAnswer, type GivenAnswer } from './answer.ts';
import { markAnswer } from './question-key.ts';
import { questionsAsked } from './questions-asked.ts';

type Store = Pick<Services, 'prisma'>;

export interface Start {
  readonly quizId: string;
  /** Whether each answer is to come with how sure the learner is. */
  readonly certainty: boolean;
}

/** Begins an attempt at the present version of a quiz, which it keeps. */
export async function startAttempt({ prisma }: Store, { quizId, certainty }: Start): Promise<string> {
  const quiz = await prisma.quiz.findUnique({ where: { id: quizId }, select: { version: true } });
  if (!quiz) throw noSuch('quiz');
  const { version } = quiz;
  if ((await prisma.question.count({ where: questionsAsked({ quizId, version }) })) === 0) {
    const message = "None of this quiz's questions holds any longer against its reports. Make another quiz.";
    throw invalid('no-questions', 'quizId', message);
  }
  const { id } = await prisma.attempt.create({ data: { quizId, version, certainty }, select: { id: true } });
  return id;
}

/** Sent again, it changes nothing: the moment of the first time stays. */
export async function finishAttempt({ prisma }: Store, attemptId: string): Promise<void> {
  const attempt = await prisma.attempt.findUnique({ where: { id: attemptId }, select: { id: true } });
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
export async function submitResponse({ prisma }: Store, submission: Submission): Promise<string> {
  const { attemptId, questionId } = submission;
  const where = { attemptId_questionId: { attemptId, questionId } };
  const stored = await prisma.response.findUnique({ where, select: { id: true } });
  if (stored) return stored.id;

  const question = await questionOf({ prisma }, submission);
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

async function questionOf({ prisma }: Store, { attemptId, questionId, answer }: Submission) {
  const attempt = await prisma.attempt.findUnique({
    where: { id: attemptId },
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
