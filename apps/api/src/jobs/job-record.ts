import { Prisma, type Job, type JobKind, type PrismaClient } from '@crossread/prisma';
import type { InputProblem } from '../errors.ts';
import type { JobQueue } from './job-queue.ts';

interface JobRequest {
  readonly kind: JobKind;
  /** What the work needs; nothing else of the request is kept. */
  readonly input: object;
  readonly problems?: readonly InputProblem[];
  readonly storyId?: string;
  readonly idempotencyKey: string | null;
}

/** The job of an earlier request with the same key, if there is one. */
export async function earlierJob(prisma: PrismaClient, kind: JobKind, key: string | null): Promise<string | null> {
  if (key === null) return null;
  const job = await prisma.job.findUnique({ where: { idempotencyKey: key }, select: { id: true, kind: true } });
  return job?.kind === kind ? job.id : null;
}

/** Records a job and hands it to the queue; gives its id, or that of the job which the same key began meanwhile. */
export async function requestJob(prisma: PrismaClient, jobs: JobQueue, request: JobRequest): Promise<string> {
  const { kind, input, problems = [], storyId, idempotencyKey } = request;
  try {
    return await prisma.$transaction(async (transaction) => {
      const { id } = await transaction.job.create({
        data: {
          kind,
          input: json(input),
          problems: json(problems),
          storyId: storyId ?? null,
          idempotencyKey,
          step: 'Waiting to begin',
        },
        select: { id: true },
      });
      await jobs.send(transaction, kind, id);
      return id;
    });
  } catch (error) {
    const earlier = isUniqueViolation(error) ? await earlierJob(prisma, kind, idempotencyKey) : null;
    if (earlier === null) throw error;
    return earlier;
  }
}

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
): Promise<void> {
  const { total } = await transaction.job.findUniqueOrThrow({ where: { id }, select: { total: true } });
  const step = 'storyId' in made ? 'The story is ready' : 'The quiz is ready';
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

/** Prisma's input type for JSON has no readonly arrays. */
export function json(value: object): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
