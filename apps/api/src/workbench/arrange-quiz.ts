import { limits } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import type { Context } from '../context.ts';
import { invalid, noSuch } from '../errors.ts';
import { ownQuiz } from '../quizzes/own-quiz.ts';
import { copyQuestions, nextPosition } from './copy-question.ts';
import { mustBeUnlocked } from './locked.ts';
import { forOwners } from './own-working.ts';
import { lockWorking, storeWorking, type Seen } from '../quizzes/working-copy.ts';

export interface Arrangement extends Seen {
  /** All that it is to ask, in order: of this quiz, or of others that its owner made of the same story. */
  readonly questionIds: readonly string[];
}

/** Reorders a working copy, drops questions from it, and takes in others: copies of those that were taken out or are another quiz's. */
export async function arrangeQuiz(
  asked: Pick<Context, 'prisma' | 'asker'>,
  { questionIds, ...seen }: Arrangement,
): Promise<void> {
  const { quizId } = seen;
  const { storyId } = await ownQuiz(asked, quizId, forOwners);
  if (new Set(questionIds).size < questionIds.length) {
    throw invalid('twice', 'questionIds', 'A question stands in a quiz once; name each once.');
  }
  if (questionIds.length > limits.questionsPerQuiz) {
    const message = `A quiz has at most ${limits.questionsPerQuiz} questions, not ${questionIds.length}.`;
    throw invalid('too-many', 'questionIds', message);
  }
  const { personId } = asked.asker.viewer;
  await asked.prisma.$transaction(async (transaction) => {
    const working = await lockWorking(transaction, seen);
    const dropped = working.questionIds.filter((id) => !questionIds.includes(id));
    await mustBeUnlocked(transaction, dropped);
    const found = await transaction.question.findMany({
      where: { id: { in: [...questionIds] }, quiz: { storyId, ownerId: personId } },
      select: { id: true, quizId: true, staleFrom: true },
    });
    if (found.length < questionIds.length) throw noSuch('question');
    const foreign = found.filter((one) => one.quizId !== quizId || (one.staleFrom !== null && !isIn(working, one)));
    const copies = await copied(transaction, quizId, foreign);
    await storeWorking(
      transaction,
      quizId,
      questionIds.map((id) => copies.get(id) ?? id),
    );
  });
}

/** One that no longer holds stays where it is until its owner does something about it. */
function isIn({ questionIds }: { readonly questionIds: readonly string[] }, { id }: { readonly id: string }): boolean {
  return questionIds.includes(id);
}

async function copied(
  transaction: Prisma.TransactionClient,
  quizId: string,
  questions: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (questions.length === 0) return new Map();
  const position = await nextPosition(transaction, quizId);
  const questionIds = questions.map(({ id }) => id);
  return copyQuestions(transaction, { quizId, questionIds, askedFrom: null, position });
}
