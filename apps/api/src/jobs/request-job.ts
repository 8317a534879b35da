import type { JobKind, PrismaClient } from '@crossread/prisma';
import type { InputProblem } from '../errors.ts';
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
