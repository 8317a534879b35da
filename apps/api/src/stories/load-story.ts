import type { Source } from '@crossread/engine';
import type { Overruling } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { loadOverrulings } from '../overruling/load-overrulings.ts';

/** What reading a stored story again starts from. */
export interface ReadAgain {
  readonly sources: readonly Source[];
  readonly overrulings: readonly Overruling[];
}

/** A stored story as the engine reads it again: the same text, offsets and ids, and what its owner overruled. */
export async function loadStory(prisma: Prisma.TransactionClient, storyId: string): Promise<ReadAgain> {
  const articles = await prisma.article.findMany({
    where: { storyId },
    orderBy: { position: 'asc' },
    select: { key: true, name: true, text: true, given: true },
  });
  const sources = articles.map(({ key, name, text, given }): Source => ({
    id: key,
    path: name,
    content: text,
    format: 'text',
    given: given as NonNullable<Source['given']>,
  }));
  return { sources, overrulings: await loadOverrulings(prisma, storyId) };
}
