import type { Source } from '@crossread/engine';
import type { Prisma } from '@crossread/prisma';
import type { AnalyzedStory } from '../engine/tasks.ts';
import { replaceComparisons } from './replace-comparisons.ts';
import { issueColumns, replaceAnalysis } from './store-story.ts';

/**
 * Stores what came of reading a stored story again. Where the same engine read it before, its claims are the same and keep
 * their ids, which addresses of pages name: only the comparisons are made anew.
 */
export async function storeReading(
  transaction: Prisma.TransactionClient,
  storyId: string,
  sources: readonly Source[],
  analyzed: AnalyzedStory,
): Promise<void> {
  const story = await transaction.story.findUniqueOrThrow({ where: { id: storyId } });
  const { name, version } = analyzed.analysis.engine;
  if (story.engineName === name && story.engineVersion === version) {
    await replaceComparisons(transaction, storyId, analyzed.analysis.comparisons);
    await transaction.story.update({ where: { id: storyId }, data: issueColumns(analyzed.analysis) });
    return;
  }
  const eventDate = story.eventDate?.toISOString().slice(0, 10) ?? null;
  await replaceAnalysis(transaction, storyId, { ...story, eventDate, sources, analyzed });
}
