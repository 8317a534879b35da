import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { NotAllowedError, noSuch } from '../errors.ts';

/** Makes sure that a story is the asker's own. Where they may see it and it is another's, `refusal` says so. */
export async function mustOwnStory(
  { prisma, asker: { viewer } }: Pick<Context, 'prisma' | 'asker'>,
  storyId: string,
  refusal: string,
): Promise<void> {
  const where = { id: storyId, ...readable.story(viewer) };
  const story = await prisma.story.findUnique({ where, select: { ownerId: true } });
  if (!story) throw noSuch('story');
  if (!owns(viewer, story.ownerId)) throw new NotAllowedError(refusal);
}
