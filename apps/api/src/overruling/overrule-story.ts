import type { Services } from '../context.ts';
import { beginJob, completeJob, failJob } from '../jobs/job-record.ts';
import { progressOf } from '../jobs/progress.ts';
import { loadStory } from '../stories/load-story.ts';
import { storeReread } from './store-reread.ts';

const storingMs = 120_000;

/**
 * The job that follows an overruling or its undoing: reads the story again with all that its owner says, and stores the
 * comparisons, which overrulings found their figures, and the job's end in one transaction. Where the owner has said more
 * meanwhile it stores nothing: a job of its own does that.
 */
export async function overruleStory(
  { prisma, engine }: Pick<Services, 'prisma' | 'engine'>,
  jobId: string,
): Promise<void> {
  const job = await beginJob(prisma, jobId);
  if (!job) return;
  const { storyId } = job;
  const story = storyId === null ? null : await loadStory(prisma, storyId);
  if (storyId === null || !story || story.sources.length === 0) {
    const message = 'The story was taken away before its comparisons were made anew.';
    await failJob(prisma, jobId, { code: 'not-found', input: 'storyId', message });
    return;
  }
  const total = story.sources.length + 1;
  const progress = progressOf(prisma, jobId);
  progress('Reading the reports again', 0, total);
  const read = await engine.run('reread', story, (done) => progress('Reading the reports again', done, total));
  await prisma.$transaction(
    async (transaction) => {
      await storeReread(transaction, storyId, story, read);
      await completeJob(transaction, jobId, { storyId }, [], 'The comparisons are made anew');
    },
    { timeout: storingMs, maxWait: storingMs },
  );
}
