import { engineVersion, render, type Verification } from '@crossread/engine';
import type { Services } from '../context.ts';
import type { InputProblem } from '../errors.ts';
import { beginJob, completeJob, failJob } from '../jobs/job-record.ts';
import { progressOf } from '../jobs/progress.ts';
import { loadStory } from '../stories/load-story.ts';
import { loadQuiz } from './load-quiz.ts';
import { staleWords } from './stale-words.ts';
import { storeVerification } from './store-verification.ts';

const storingMs = 60_000;

/**
 * The verification job: reads the story again, works every key out again, and stores what became of each question and
 * the job's end in one transaction.
 */
export async function verifyQuiz(
  { prisma, engine }: Pick<Services, 'prisma' | 'engine'>,
  jobId: string,
): Promise<void> {
  const job = await beginJob(prisma, jobId);
  if (!job) return;
  const { quizId } = job.input as { readonly quizId: string };
  const stored = await prisma.quiz.findUnique({ where: { id: quizId }, select: { storyId: true, verifiedAt: true } });
  const quiz = stored && (await loadQuiz(prisma, quizId));
  if (!quiz) {
    const message = 'The quiz was taken away before it was verified.';
    await failJob(prisma, jobId, { code: 'not-found', input: 'quizId', message });
    return;
  }
  const story = await loadStory(prisma, stored.storyId);
  const { sources } = story;
  const total = sources.length + 2;
  const progress = progressOf(prisma, jobId);
  const step = (done: number): string =>
    done > sources.length ? 'Working every answer out again' : 'Reading the reports again';
  progress(step(0), 0, total);
  const { verifications } = await engine.run('verify', { ...story, quiz }, (done) => progress(step(done), done, total));
  await prisma.$transaction(
    async (transaction) => {
      await storeVerification(transaction, {
        quizId,
        verifiedBefore: stored.verifiedAt,
        engineVersion: engineVersion.version,
        verifications,
      });
      await completeJob(transaction, jobId, { quizId }, verifications.flatMap(problemOf), 'The quiz is verified');
    },
    { timeout: storingMs, maxWait: storingMs },
  );
}

/** What is said of a question, without its key. */
function problemOf(verification: Verification, index: number): readonly InputProblem[] {
  const name = `Question ${index + 1}`;
  if (verification.state === 'stale') {
    return [
      {
        code: 'stale',
        input: name,
        message: `${name} is left out from now on. ${render(staleWords(verification.gate))}`,
      },
    ];
  }
  if (verification.state === 'rekeyed') {
    const message = `${name} had a wrong key. It was mended, and the answers to it were marked again.`;
    return [{ code: 'regraded', input: name, message }];
  }
  if (verification.checked === 'key') return [];
  const message = `${name} was made before keys could be worked out again: only its texts and its words were checked.`;
  return [{ code: 'spans-only', input: name, message }];
}
