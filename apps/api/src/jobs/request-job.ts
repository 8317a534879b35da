import type { JobKind, Prisma, PrismaClient } from '@crossread/prisma';
import type { Context } from '../context.ts';
import { invalid, type InputProblem } from '../errors.ts';
import { isUniqueViolation } from '../is-unique-violation.ts';
import { json } from '../json.ts';
import type { JobQueue } from './job-queue.ts';

interface JobRequest {
  readonly kind: JobKind;
  /** What the work needs; nothing else of the request is kept. */
  readonly input: object;
  readonly problems?: readonly InputProblem[];
  readonly storyId?: string;
  readonly idempotencyKey: string | null;
}

interface JobToCreate extends Omit<JobRequest, 'idempotencyKey'> {
  /** Whom it belongs to; null for nobody, as what is done for the library's quizzes. */
  readonly ownerId: string | null;
  readonly idempotencyKey?: string | null;
}

interface Repeated {
  readonly kind: JobKind;
  /** Whoever asks. */
  readonly ownerId: string | null;
  readonly idempotencyKey: string | null;
}

/** The job of their own earlier request with the same key, if there is one. */
export async function earlierJob(
  prisma: PrismaClient,
  { kind, ownerId, idempotencyKey }: Repeated,
): Promise<string | null> {
  if (ownerId === null || idempotencyKey === null) return null;
  const where = { ownerId_idempotencyKey: { ownerId, idempotencyKey } };
  const job = await prisma.job.findUnique({ where, select: { id: true, kind: true } });
  if (job && job.kind !== kind) {
    const message = 'Other work was begun with this idempotencyKey. Use a new key for each thing that you want.';
    throw invalid('key-taken', 'idempotencyKey', message);
  }
  return job?.id ?? null;
}

/**
 * Records a job, which belongs to whoever asks, and hands it to the queue; gives its id, or that of the job which the same
 * key began meanwhile.
 */
export async function requestJob(
  { prisma, jobs, asker }: Pick<Context, 'prisma' | 'jobs' | 'asker'>,
  request: JobRequest,
): Promise<string> {
  const { kind, idempotencyKey } = request;
  const ownerId = await asker.person();
  try {
    return await prisma.$transaction((transaction) => createJob(transaction, jobs, { ...request, ownerId }));
  } catch (error) {
    const earlier = isUniqueViolation(error) ? await earlierJob(prisma, { kind, ownerId, idempotencyKey }) : null;
    if (earlier === null) throw error;
    return earlier;
  }
}

/** Records a job and hands it to the queue, both in the transaction of what it is begun for; gives its id. */
export async function createJob(
  transaction: Prisma.TransactionClient,
  jobs: JobQueue,
  { kind, ownerId, input, problems = [], storyId, idempotencyKey = null }: JobToCreate,
): Promise<string> {
  const { id } = await transaction.job.create({
    data: {
      kind,
      ownerId,
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
}
