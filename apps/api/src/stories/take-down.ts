import { Prisma, type PrismaClient } from '@crossread/prisma';
import { invalid, noSuch } from '../errors.ts';

const reasonCharacters = 500;

/**
 * Removes a story's texts and all that was made of them. Its address stays, to say so, and its texts' hashes, by which
 * they are known when somebody imports them again. Done again, it changes nothing.
 */
export async function takeDown(prisma: PrismaClient, storyId: string, reason: string): Promise<void> {
  if (reason.trim() === '' || reason.length > reasonCharacters) {
    const message = `Say in at most ${reasonCharacters} characters why: whoever follows a link to the story will read it.`;
    throw invalid('out-of-range', 'reason', message);
  }
  await prisma.$transaction(async (transaction) => {
    const where = { storyId };
    const story = await transaction.story.findUnique({ where: { id: storyId }, select: { takenDownAt: true } });
    if (!story) throw noSuch('story');
    if (story.takenDownAt) return;
    const texts = await transaction.article.findMany({ where, select: { sha256: true } });
    await transaction.takenDownText.createMany({
      data: texts.map(({ sha256 }) => ({ sha256, storyId })),
      skipDuplicates: true,
    });
    await transaction.quiz.deleteMany({ where });
    await transaction.comparison.deleteMany({ where });
    await transaction.overruling.deleteMany({ where });
    await transaction.textReuse.deleteMany({ where });
    await transaction.framing.deleteMany({ where });
    await transaction.article.deleteMany({ where });
    await transaction.origin.deleteMany({ where });
    await transaction.story.update({
      where: { id: storyId },
      data: {
        title: 'A story that was taken down',
        summary: null,
        atIssue: null,
        atIssueMessage: Prisma.DbNull,
        conflicts: 0,
        takenDownAt: new Date(),
        takenDownFor: reason.trim(),
      },
    });
  });
}
