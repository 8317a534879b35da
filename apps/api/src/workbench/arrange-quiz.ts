import { limits } from '@crossread/shared';
import type { Context } from '../context.ts';
import { invalid, noSuch } from '../errors.ts';
import { ownQuiz } from '../quizzes/own-quiz.ts';
import { copyQuestions } from './copy-question.ts';
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
    // One that no longer holds stays where it is until its owner does something about it.
    const isOut = (one: (typeof found)[number]) => one.staleFrom !== null && !working.questionIds.includes(one.id);
    const foreign = found.filter((one) => one.quizId !== quizId || isOut(one)).map(({ id }) => id);
    const copies = await copyQuestions(transaction, { quizId, questionIds: foreign, askedFrom: null });
    await storeWorking(
      transaction,
      quizId,
      questionIds.map((id) => copies.get(id) ?? id),
    );
  });
}
