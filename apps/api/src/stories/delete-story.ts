import { mustStaySeen } from '../classrooms/share-story.ts';
import type { Context } from '../context.ts';
import { mustOwnStory } from './own-story.ts';

/** Deletes a story of one's own with its reports, its quizzes and all attempts at them; none that a class was set. */
export async function deleteStory(context: Context, storyId: string): Promise<void> {
  await mustOwnStory(context, storyId, 'A story is deleted by whoever imported it.');
  await mustStaySeen(context, storyId, []);
  await context.prisma.story.delete({ where: { id: storyId } });
}
