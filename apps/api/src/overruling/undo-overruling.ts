import { readable } from '../access/readable.ts';
import type { Context } from '../context.ts';
import { noSuch } from '../errors.ts';
import { mustOwnStory } from '../stories/own-story.ts';
import { beginOverruling } from './begin-overruling.ts';
import { lockStory } from './lock-story.ts';

export interface Undone {
  readonly storyId: string;
  /** The job that makes the comparisons anew. */
  readonly jobId: string;
}

/** Takes back what the owner overruled. Those that rest on it, such as the split of what it merged, may find nothing then. */
export async function undoOverruling(context: Context, id: string): Promise<Undone> {
  const { prisma, asker } = context;
  const where = { id, ...readable.overruling(asker.viewer) };
  const overruling = await prisma.overruling.findUnique({ where, select: { storyId: true } });
  if (!overruling) throw noSuch('overruling');
  const { storyId } = overruling;
  await mustOwnStory(context, storyId, 'An overruling is undone by whoever imported the story.');
  return prisma.$transaction(async (transaction) => {
    await lockStory(transaction, storyId);
    await transaction.overruling.deleteMany({ where: { id } });
    return { storyId, jobId: await beginOverruling(transaction, context, storyId) };
  });
}
