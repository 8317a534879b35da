import type { Visibility } from '@crossread/prisma';
import type { Context } from '../context.ts';
import { mustOwnStory } from './own-story.ts';

/** Shows a story of one's own to everybody, or to nobody else. */
export async function setVisibility(context: Context, storyId: string, visibility: Visibility): Promise<void> {
  await mustOwnStory(context, storyId, 'Who sees a story is decided by whoever imported it.');
  await context.prisma.story.update({ where: { id: storyId }, data: { visibility } });
}
