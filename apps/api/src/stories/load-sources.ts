import type { Source } from '@crossread/engine';
import type { PrismaClient } from '@crossread/prisma';

/** A stored story's reports as the engine reads them again: the same text, offsets and ids. */
export async function loadSources(prisma: PrismaClient, storyId: string): Promise<readonly Source[]> {
  const articles = await prisma.article.findMany({
    where: { storyId },
    orderBy: { position: 'asc' },
    select: { key: true, name: true, text: true, given: true },
  });
  return articles.map(({ key, name, text, given }) => ({
    id: key,
    path: name,
    content: text,
    format: 'text',
    given: given as NonNullable<Source['given']>,
  }));
}
