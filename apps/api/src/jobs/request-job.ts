import type { JobKind, PrismaClient } from '@crossread/prisma';
import type { Context } from '../context.ts';
import { invalid, type InputProblem } from '../errors.ts';
import { isUniqueViolation } from '../is-unique-violation.ts';
import { json } from '../json.ts';

interface JobRequest {
  readonly kind: JobKind;
  /** What the work needs; nothing else of the request is kept. */
  readonly input: object;
  readonly problems?: readonly InputProblem[];
  readonly storyId?: string;
  readonly idempotencyKey: string | null;
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
  const { kind, input, problems = [], storyId, idempotencyKey } = request;
  const ownerId = await asker.person();
  try {
    return await prisma.$transaction(async (transaction) => {
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
    });
  } catch (error) {
    const earlier = isUniqueViolation(error) ? await earlierJob(prisma, { kind, ownerId, idempotencyKey }) : null;
    if (earlier === null) throw error;
    return earlier;
  }
}
