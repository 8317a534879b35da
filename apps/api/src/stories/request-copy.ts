import { readable } from '../access/readable.ts';
import { cleanInput } from '../clean-input.ts';
import type { Context } from '../context.ts';
import { noSuch } from '../errors.ts';
import { earlierJob, requestJob } from '../jobs/request-job.ts';

export interface CopyWish {
  readonly storyId: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** Begins to copy a story that the asker sees into a private one of their own, and gives the job's id. */
export async function requestCopy(context: Context, wish: CopyWish): Promise<string> {
  const { storyId, idempotencyKey = null } = cleanInput(wish);
  const { viewer } = context.asker;
  const repeated = { kind: 'copyStory', ownerId: viewer.personId, idempotencyKey } as const;
  const earlier = await earlierJob(context.prisma, repeated);
  if (earlier !== null) return earlier;
  const where = { id: storyId, takenDownAt: null, ...readable.authorStory(viewer) };
  const story = await context.prisma.story.findUnique({ where, select: { id: true } });
  if (!story) throw noSuch('story');
  return requestJob(context, { kind: 'copyStory', input: { copyOf: storyId }, idempotencyKey });
}
