import type { Context } from '../context.ts';
import { ownQuiz } from '../quizzes/own-quiz.ts';
import { unpublished } from '../quizzes/questions-asked.ts';
import { forOwners } from './own-working.ts';
import { lockWorking, type Seen } from '../quizzes/working-copy.ts';

/** Has a quiz as it was published: what was edited, written and not published is deleted. Drafts go on waiting. */
export async function discardChanges(asked: Pick<Context, 'prisma' | 'asker'>, seen: Seen): Promise<void> {
  const { quizId } = seen;
  await ownQuiz(asked, quizId, forOwners);
  await asked.prisma.$transaction(async (transaction) => {
    await lockWorking(transaction, seen);
    await transaction.workingCopy.deleteMany({ where: { quizId } });
    await transaction.question.deleteMany({ where: { quizId, ...unpublished, drafted: false } });
  });
}
