import type { Context } from '../context.ts';
import { invalid } from '../errors.ts';
import { mustOwnStory } from '../stories/own-story.ts';
import { ownClass } from './own-class.ts';

type Asked = Pick<Context, 'prisma' | 'asker'>;

/** Shows a story of one's own to these classes of one's own and to nobody else; with none, it is private again. */
export async function shareStory(asked: Asked, storyId: string, classIds: readonly string[]): Promise<void> {
  const { prisma } = asked;
  await mustOwnStory(asked, storyId, 'A story is shared by whoever imported it.');
  for (const classId of classIds) await ownClass(asked, classId);
  await mustStaySeen(asked, storyId, classIds);
  await prisma.$transaction([
    prisma.storyShare.deleteMany({ where: { storyId, classId: { notIn: [...classIds] } } }),
    prisma.storyShare.createMany({ data: classIds.map((classId) => ({ storyId, classId })), skipDuplicates: true }),
    prisma.story.update({
      where: { id: storyId },
      data: { visibility: classIds.length === 0 ? 'private' : 'classes' },
    }),
  ]);
}

/** A class that has been set a quiz of a story goes on seeing it. */
export async function mustStaySeen({ prisma }: Asked, storyId: string, classIds: readonly string[]): Promise<void> {
  const assigned = await prisma.assignment.findFirst({
    where: { quiz: { storyId }, classId: { notIn: [...classIds] } },
    select: { class: { select: { name: true } } },
  });
  if (!assigned) return;
  const message = `The class “${assigned.class.name}” has been set a quiz of this story, so it has to see it. Delete the assignment first.`;
  throw invalid('assigned', 'storyId', message);
}
