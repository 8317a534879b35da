import type { Visibility } from '@crossread/prisma';
import { mustStaySeen } from '../classrooms/share-story.ts';
import type { Context } from '../context.ts';
import { invalid } from '../errors.ts';
import { mustOwnStory } from './own-story.ts';

/** Shows a story of one's own to everybody, or to nobody else. */
export async function setVisibility(context: Context, storyId: string, visibility: Visibility): Promise<void> {
  const { prisma } = context;
  await mustOwnStory(context, storyId, 'Who sees a story is decided by whoever imported it.');
  if (visibility === 'classes') {
    throw invalid('which-classes', 'visibility', 'Share a story with classes by shareStory, which says with which.');
  }
  if (visibility === 'private') await mustStaySeen(context, storyId, []);
  await prisma.$transaction([
    prisma.storyShare.deleteMany({ where: { storyId } }),
    prisma.story.update({ where: { id: storyId }, data: { visibility } }),
  ]);
}
