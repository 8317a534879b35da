import type { Context } from '../context.ts';
import { ownQuiz } from '../quizzes/own-quiz.ts';
import { copyQuestions } from './copy-question.ts';
import { forOwners } from './own-working.ts';
import { readWorking, storeWorking } from '../quizzes/working-copy.ts';
import { readTitle } from './rename-quiz.ts';

/** Makes another quiz with the questions of one of one's own, as they are in the workbench; gives its id. */
export async function duplicateQuiz(
  asked: Pick<Context, 'prisma' | 'asker'>,
  { quizId, title }: { readonly quizId: string; readonly title: string },
): Promise<string> {
  await ownQuiz(asked, quizId, forOwners);
  const named = readTitle(title);
  return asked.prisma.$transaction(async (transaction) => {
    const { questionIds } = await readWorking(transaction, quizId);
    const quiz = await transaction.quiz.findUniqueOrThrow({ where: { id: quizId } });
    const { storyId, seed, engineName, engineVersion, verifiedAt, verifiedBy, ownerId } = quiz;
    const { id } = await transaction.quiz.create({
      data: { storyId, seed, engineName, engineVersion, verifiedAt, verifiedBy, ownerId, title: named },
      select: { id: true },
    });
    // Its first version asks only what is published; the rest waits in a working copy of its own.
    const asked = await transaction.question.findMany({
      where: { id: { in: [...questionIds] }, askedFrom: { not: null }, staleFrom: null },
      select: { id: true },
    });
    const published = new Set(asked.map((question) => question.id));
    const ready = questionIds.filter((one) => published.has(one));
    const rest = questionIds.filter((one) => !published.has(one));
    const first = await copyQuestions(transaction, { quizId: id, questionIds: ready, askedFrom: 1 });
    const second = await copyQuestions(transaction, { quizId: id, questionIds: rest, askedFrom: null });
    if (rest.length > 0) {
      const order = questionIds.flatMap((one) => first.get(one) ?? second.get(one) ?? []);
      await storeWorking(transaction, id, order);
    }
    return id;
  });
}
