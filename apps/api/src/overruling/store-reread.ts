import type { Prisma } from '@crossread/prisma';
import type { AnalyzedStory } from '../engine/tasks.ts';
import type { ReadAgain } from '../stories/load-story.ts';
import { storeReading } from '../stories/store-reading.ts';
import { standUnchanged } from './load-overrulings.ts';
import { lockStory } from './lock-story.ts';

/**
 * Stores what came of reading a stored story again with all that its owner says, and which overrulings found something to
 * change. Where the owner has said more meanwhile it stores nothing and gives false.
 */
export async function storeReread(
  transaction: Prisma.TransactionClient,
  storyId: string,
  { sources, overrulings }: ReadAgain,
  read: AnalyzedStory,
): Promise<boolean> {
  await lockStory(transaction, storyId);
  if (!(await standUnchanged(transaction, storyId, overrulings))) return false;
  await storeReading(transaction, storyId, sources, read);
  await transaction.overruling.updateMany({ where: { storyId }, data: { found: true } });
  await transaction.overruling.updateMany({ where: { storyId, id: { in: [...read.lost] } }, data: { found: false } });
  return true;
}
