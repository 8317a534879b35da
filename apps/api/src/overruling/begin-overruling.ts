import type { Prisma } from '@crossread/prisma';
import type { Context } from '../context.ts';
import { createJob } from '../jobs/request-job.ts';

/**
 * Has a story's comparisons made anew and its quizzes verified, in the transaction that changes what is overruled; gives
 * the first job's id. Quizzes are verified for whoever made them, and need not wait: they read the story for themselves.
 */
export async function beginOverruling(
  transaction: Prisma.TransactionClient,
  { jobs, asker }: Pick<Context, 'jobs' | 'asker'>,
  storyId: string,
): Promise<string> {
  const ownerId = await asker.person();
  const jobId = await createJob(transaction, jobs, { kind: 'overruleStory', ownerId, input: {}, storyId });
  const quizzes = await transaction.quiz.findMany({ where: { storyId }, select: { id: true, ownerId: true } });
  for (const quiz of quizzes) {
    const input = { quizId: quiz.id };
    await createJob(transaction, jobs, { kind: 'verifyQuiz', ownerId: quiz.ownerId, input, storyId });
  }
  return jobId;
}
