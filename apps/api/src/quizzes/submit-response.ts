import type { Certainty, Interaction } from '@crossread/shared';
import { readable } from '../access/readable.ts';
import { isLate } from '../classrooms/late-answers.ts';
import { cleanInput } from '../clean-input.ts';
import type { Context } from '../context.ts';
import { invalid, noSuch, NotFoundError } from '../errors.ts';
import { readAnswer, type GivenAnswer } from './answer.ts';
import { mustNotBeWithheld } from './must-not-be-withheld.ts';
import { attemptAsks, isAsked } from './questions-asked.ts';
import { storeResponse } from './store-response.ts';

type Asked = Pick<Context, 'prisma' | 'reads' | 'statements' | 'asker' | 'announce'>;

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
 * request is sent again after the network dropped, gives the stored response. A class answers all at once, so this reads in
 * one statement and writes in one short transaction.
 */
export async function submitResponse(asked: Asked, submission: Submission): Promise<string> {
  const { attemptId, questionId } = submission;
  const attempt = await attemptOf(asked, submission);
  if (!attempt) throw noSuch('attempt');
  const [stored] = attempt.responses;
  if (stored) return stored.id;

  const [question] = attempt.quiz.questions;
  if (!question || !isAsked(attempt, question)) {
    throw new NotFoundError("There is no such question in this attempt's quiz.");
  }
  if (attempt.finishedAt) {
    throw invalid('attempt-finished', 'attemptId', 'This attempt is finished. Start another one to answer again.');
  }
  const { assignment, assignmentId } = attempt;
  if (!assignment) mustNotBeWithheld(asked.asker.viewer, attempt.quiz.storyId, 'attemptId');
  const arrival = { attempt, questionId, secondsAgo: submission.secondsAgo ?? 0, now: new Date() };
  const late = assignment !== null && isLate({ ...arrival, assignment });
  const interaction = question.interaction as Interaction;
  const answer = readAnswer(cleanInput(submission.answer), {
    interaction,
    options: question.options as unknown as readonly { readonly id: string }[],
    texts: submission.answer.spans ? await textsOf(asked, attempt.quiz.storyId) : new Map(),
  });
  const asksCertainty = attempt.certainty && interaction !== 'extended-text';
  const responseId = await storeResponse(asked.statements, {
    ...{ attemptId, questionId, answer, late },
    certainty: asksCertainty ? readCertainty(submission.certainty ?? null) : null,
    hasHints: attempt.feedback === 'each',
  });
  if (assignmentId !== null) asked.announce(`Progress:${assignmentId}`);
  return responseId;
}

/** With the question and what was answered to it already, if anything. */
function attemptOf({ reads, asker }: Asked, { attemptId, questionId }: Submission) {
  return reads.attempt.findUnique({
    where: { id: attemptId, ...readable.ownAttempt(asker.viewer) },
    select: {
      ...attemptAsks,
      ...{ startedAt: true, finishedAt: true, dueAt: true, certainty: true, feedback: true, assignmentId: true },
      assignment: { select: { opensAt: true, closesAt: true, pausedAt: true, endedAt: true, revealed: true } },
      responses: { where: { questionId }, select: { id: true } },
      quiz: {
        select: {
          storyId: true,
          questions: {
            where: { id: questionId },
            select: { id: true, interaction: true, options: true, askedFrom: true, staleFrom: true },
          },
        },
      },
    },
  });
}

async function textsOf({ prisma }: Asked, storyId: string): Promise<ReadonlyMap<string, string>> {
  const articles = await prisma.article.findMany({ where: { storyId }, select: { id: true, text: true } });
  return new Map(articles.map(({ id, text }) => [id, text]));
}

function readCertainty(given: Certainty | null): Certainty {
  if (given !== null) return given;
  throw invalid('certainty-missing', 'certainty', 'This attempt asks how sure you are: LOW, MIDDLE or HIGH.');
}
