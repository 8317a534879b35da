import type { Finding } from '@crossread/engine';
import { limits } from '@crossread/shared';
import { Prisma } from '@crossread/prisma';
import type { Context } from '../context.ts';
import { InvalidInputError, invalid } from '../errors.ts';
import { keyRow, questionRow } from '../quizzes/store-quiz.ts';
import { addQuestion } from './add-question.ts';
import { compose, type Wording } from './compose.ts';
import { mustBeUnlocked } from './locked.ts';
import { lockWorking, storeWorking } from '../quizzes/working-copy.ts';

export interface Saving extends Wording {
  readonly revision: number;
}

export interface Saved {
  readonly questionId: string;
  /** What is still to be said of it. */
  readonly findings: readonly Finding[];
}

/**
 * Stores what a person wrote in the working copy. A question that was published stays as it is for whoever answers it: the
 * edited one is another, and takes its place when the quiz is published. What does not hold yet is stored too, but for a
 * key that the reports contradict.
 */
export async function saveQuestion(
  asked: Pick<Context, 'prisma' | 'asker' | 'engine'>,
  { revision, ...wording }: Saving,
): Promise<Saved> {
  const { quizId, questionId } = wording;
  if (questionId !== null) await mustBeUnlocked(asked.prisma, [questionId]);
  const { composed, articleIds } = await compose(asked, wording);
  const { question, fault, findings } = composed;
  if (fault) {
    const { reason, message } = fault;
    throw new InvalidInputError([{ code: 'key-changed', input: 'question', message: reason, said: message }]);
  }
  return asked.prisma.$transaction(async (transaction) => {
    const { questionIds } = await lockWorking(transaction, { quizId, revision });
    const stored = questionId === null ? null : await transaction.question.findUnique({ where: { id: questionId } });
    if (stored && stored.askedFrom === null && stored.staleFrom === null) {
      const { basis = Prisma.DbNull, ...key } = keyRow(question, articleIds);
      const shown = { ...questionRow(question), askedFrom: null };
      await transaction.question.update({ where: { id: stored.id }, data: shown });
      await transaction.questionKey.update({ where: { questionId: stored.id }, data: { ...key, basis } });
      const isIn = questionIds.includes(stored.id);
      await storeWorking(transaction, quizId, isIn ? questionIds : [...questionIds, stored.id]);
      return { questionId: stored.id, findings };
    }
    if (!stored && questionIds.length >= limits.questionsPerQuiz) {
      throw invalid('too-many', 'question', `A quiz has at most ${limits.questionsPerQuiz} questions. Drop one first.`);
    }
    const from = stored && { madeOfId: stored.id, tags: stored.tags };
    const id = await addQuestion(transaction, { quizId, question, articleIds, from });
    const isIn = stored !== null && questionIds.includes(stored.id);
    const order = isIn ? questionIds.map((one) => (one === stored.id ? id : one)) : [...questionIds, id];
    await storeWorking(transaction, quizId, order);
    return { questionId: id, findings };
  });
}
