import { Prisma, type Job, type PrismaClient } from '@crossread/prisma';
import type { InputProblem } from '../errors.ts';
import { json } from '../json.ts';

/** The job to do now, or null where it is done already: a queue may hand over a job twice. */
export async function beginJob(prisma: PrismaClient, id: string): Promise<Job | null> {
  const { count } = await prisma.job.updateMany({
    where: { id, state: { in: ['queued', 'running'] } },
    data: { state: 'running', done: 0, total: 0, step: 'Beginning' },
  });
  return count === 0 ? null : prisma.job.findUnique({ where: { id } });
}

/** Ends a job well, in the transaction that stores what it made. Its input, other people's text, is not kept. */
export async function completeJob(
  transaction: Prisma.TransactionClient,
  id: string,
  made: { readonly storyId: string } | { readonly quizId: string },
  problems: readonly InputProblem[],
  step = 'storyId' in made ? 'The story is ready' : 'The quiz is ready',
): Promise<void> {
  const { total } = await transaction.job.findUniqueOrThrow({ where: { id }, select: { total: true } });
  await transaction.job.update({
    where: { id },
    data: { ...ended('done', problems), ...made, step, done: total },
  });
}

/** Ends a job that cannot be done, unless it has ended. Its idempotency key is free again: the same may be tried anew. */
export async function failJob(prisma: PrismaClient, id: string, ...problems: readonly InputProblem[]): Promise<void> {
  const job = await prisma.job.findUnique({ where: { id }, select: { problems: true } });
  const all = [...((job?.problems ?? []) as unknown as readonly InputProblem[]), ...problems];
  await prisma.job.updateMany({
    where: { id, state: { in: ['queued', 'running'] } },
    data: { ...ended('failed', all), step: 'Nothing was stored', idempotencyKey: null },
  });
}

function ended(state: 'done' | 'failed', problems: readonly InputProblem[]) {
  return { state, problems: json(problems), input: Prisma.DbNull, finishedAt: new Date() };
}
