import { inDatabase } from './in-database.ts';
import { outdatedStories, reanalyseStory } from './stories/reanalyse-story.ts';

/**
 * Reads every imported story again that another engine has read, one after the other: broken off, it goes on where it was.
 * A story that cannot be read is named and left as it is.
 */
await inDatabase(async (prisma, say) => {
  const stories = await outdatedStories(prisma);
  if (stories.length === 0) return say('Every story was read by this engine.');
  let left = 0;
  for (const [index, { id, title }] of stories.entries()) {
    const head = `${index + 1} of ${stories.length}: ${title}`;
    try {
      const done = await reanalyseStory(prisma, id);
      if (done) {
        const { claims, comparisons, questions, rekeyed, stale } = done;
        const keys = `${questions} questions (${rekeyed} with a mended key, ${stale} left out from now on)`;
        say(`${head}: read again. ${claims} claims, ${comparisons} comparisons, ${keys}.`);
        continue;
      }
      say(`${head}: changed at this moment and left as it is.`);
    } catch (error) {
      say(`${head}: left as it is. ${error instanceof Error ? error.message : String(error)}`);
    }
    left += 1;
  }
  if (left === 0) return;
  say(`Not read again: ${left}. Run it once more.`);
  process.exitCode = 1;
});
