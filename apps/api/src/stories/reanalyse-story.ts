import { engineVersion } from '@crossread/engine';
import type { PrismaClient } from '@crossread/prisma';
import { tasks } from '../engine/tasks.ts';
import { storeReread } from '../overruling/store-reread.ts';
import { loadQuiz } from '../quizzes/load-quiz.ts';
import { storeVerification } from '../quizzes/store-verification.ts';
import { loadStory } from './load-story.ts';

const storingMs = 120_000;

/** What became of a story that this engine read again. */
export interface Reanalysed {
  readonly claims: number;
  readonly comparisons: number;
  /** Questions that were looked at, those with a mended key, and those that do not hold any longer. */
  readonly questions: number;
  readonly rekeyed: number;
  readonly stale: number;
}

/**
 * Imported stories that another engine has read. The demo library is brought up to date whenever Crossread starts, and of
 * a story that was taken down there is nothing left to read.
 */
export async function outdatedStories(prisma: PrismaClient): Promise<readonly { id: string; title: string }[]> {
  const { name, version } = engineVersion;
  return prisma.story.findMany({
    where: { fingerprint: null, takenDownAt: null, NOT: { engineName: name, engineVersion: version } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true },
  });
}

/**
 * Reads a stored story again: its texts and what its owner overruled stay, claims and comparisons are made anew, and its
 * quizzes are verified, attempts and answers kept. All of it is stored at once; null where the story changed meanwhile, and
 * nothing is.
 */
export async function reanalyseStory(prisma: PrismaClient, storyId: string): Promise<Reanalysed | null> {
  const story = await loadStory(prisma, storyId);
  if (story.sources.length === 0) return null;
  const stored = await prisma.quiz.findMany({ where: { storyId }, select: { id: true, verifiedAt: true } });
  const loaded = await Promise.all(stored.map(async (row) => ({ ...row, quiz: await loadQuiz(prisma, row.id) })));
  const quizzes = loaded.flatMap(({ quiz, ...row }) => (quiz ? [{ ...row, quiz }] : []));
  const { read, verifications } = tasks.reanalyse({ ...story, quizzes: quizzes.map(({ quiz }) => quiz) }, () => {});
  return prisma.$transaction(
    async (transaction) => {
      if (!(await storeReread(transaction, storyId, story, read))) return null;
      for (const [index, { id: quizId, verifiedAt: verifiedBefore }] of quizzes.entries()) {
        const { version } = engineVersion;
        const of = verifications[index] ?? [];
        await storeVerification(transaction, { quizId, verifiedBefore, engineVersion: version, verifications: of });
      }
      const all = verifications.flat();
      const { claims, comparisons } = read.analysis;
      return {
        ...{ claims: claims.length, comparisons: comparisons.length, questions: all.length },
        rekeyed: all.filter(({ state }) => state === 'rekeyed').length,
        stale: all.filter(({ state }) => state === 'stale').length,
      };
    },
    { timeout: storingMs, maxWait: storingMs },
  );
}
