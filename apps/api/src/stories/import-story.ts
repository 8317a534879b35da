import type { Services } from '../context.ts';
import type { InputProblem } from '../errors.ts';
import { beginJob, completeJob, failJob } from '../jobs/job-record.ts';
import { progressOf } from '../jobs/progress.ts';
import { oneLine } from './one-line.ts';
import { inputProblem, tooFew, type ImportInput } from './request-import.ts';
import { freeSlug } from './slug.ts';
import { sourceOf } from './source-of.ts';
import { storeStory } from './store-story.ts';
import { takenDownTexts } from './taken-down-texts.ts';

/** Storing some hundred reports takes seconds. */
const storingMs = 120_000;
const titleMax = 200;

/** The import job: reads and compares the reports, and stores the story and the job's end in one transaction. */
export async function importStory(
  { prisma, engine }: Pick<Services, 'prisma' | 'engine'>,
  jobId: string,
): Promise<void> {
  const job = await beginJob(prisma, jobId);
  if (!job) return;
  const { title, reports } = job.input as unknown as ImportInput;
  const progress = progressOf(prisma, jobId);
  const total = reports.length + 2;
  const readingOf = (done: number): string => {
    const next = reports[done];
    return next ? `Reading ${next.name}` : 'Comparing what they say';
  };
  progress(readingOf(0), 0, total);
  const sources = reports.map(sourceOf);
  const analyzed = await engine.run('analyze', sources, (done) => progress(readingOf(done), done, total));

  const problems = [...(job.problems as unknown as InputProblem[]), ...analyzed.problems.map(inputProblem)];
  const { articles } = analyzed.analysis;
  if (articles.length < 2) {
    await failJob(prisma, jobId, ...analyzed.problems.map(inputProblem), tooFew(articles));
    return;
  }
  const takenDown = await takenDownTexts(prisma, articles);
  if (takenDown.length > 0) return failJob(prisma, jobId, ...takenDown);
  progress('Storing the story', total - 1, total);
  const name = title ?? articles.find((article) => article.title)?.title?.text ?? articles[0]?.path ?? 'Untitled story';
  await prisma.$transaction(
    async (transaction) => {
      const storyId = await storeStory(transaction, {
        title: oneLine(name).slice(0, titleMax),
        slug: await freeSlug(transaction, name, jobId),
        summary: null,
        eventDate: firstDay(articles.map(({ published }) => published?.date)),
        teachingText: false,
        fingerprint: null,
        ownerId: job.ownerId,
        visibility: 'private',
        sources,
        analyzed,
      });
      await completeJob(transaction, jobId, { storyId }, problems);
    },
    { timeout: storingMs, maxWait: storingMs },
  );
}

/** The first day on which any report came out. */
function firstDay(dates: readonly (string | undefined)[]): string | null {
  return dates.flatMap((date) => date?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? []).toSorted()[0] ?? null;
}
