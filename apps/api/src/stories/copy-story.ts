import type { Services } from '../context.ts';
import { beginJob, completeJob, failJob } from '../jobs/job-record.ts';
import { progressOf } from '../jobs/progress.ts';
import { loadStory } from './load-story.ts';
import { freeSlug } from './slug.ts';
import { storeStory } from './store-story.ts';

const storingMs = 120_000;

/**
 * The copying job: reads a story's reports again and stores them as a private story of whoever asked. What the first one's
 * owner overruled is theirs and not copied: the copy begins with what the engine finds.
 */
export async function copyStory({ prisma, engine }: Pick<Services, 'prisma' | 'engine'>, jobId: string): Promise<void> {
  const job = await beginJob(prisma, jobId);
  if (!job) return;
  const { copyOf } = job.input as { readonly copyOf: string };
  const story = await prisma.story.findUnique({ where: { id: copyOf } });
  const { sources } = await loadStory(prisma, copyOf);
  if (!story || sources.length === 0) {
    const message = 'The story was taken away before it was copied.';
    await failJob(prisma, jobId, { code: 'not-found', input: 'storyId', message });
    return;
  }
  const total = sources.length + 2;
  const progress = progressOf(prisma, jobId);
  progress('Reading the reports again', 0, total);
  const analyzed = await engine.run('reread', { sources }, (done) =>
    progress('Reading the reports again', done, total),
  );
  progress('Storing the story', total - 1, total);
  await prisma.$transaction(
    async (transaction) => {
      const storyId = await storeStory(transaction, {
        title: story.title,
        slug: await freeSlug(transaction, story.title, jobId),
        summary: story.summary,
        eventDate: story.eventDate?.toISOString().slice(0, 10) ?? null,
        teachingText: story.teachingText,
        fingerprint: null,
        ownerId: job.ownerId,
        visibility: 'private',
        sources,
        analyzed,
      });
      await completeJob(transaction, jobId, { storyId }, []);
    },
    { timeout: storingMs, maxWait: storingMs },
  );
}
