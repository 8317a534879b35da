import { engineVersion } from '@crossread/engine';
import type { Prisma, PrismaClient } from '@crossread/prisma';
import { tasks } from '../engine/tasks.ts';
import { storeQuiz } from '../quizzes/store-quiz.ts';
import type { LibraryStory } from './read-library.ts';
import { replaceAnalysis, storeStory, type StoryToStore } from './store-story.ts';

type Say = (line: string) => void;

/** Of processes that start together, one loads and the others wait. */
const lockId = 72707370;
const loadingMs = 600_000;
const quizRequest = { count: 10, seed: 'library', skills: [] } as const;

/**
 * Brings the stored library to what its files and this engine say, each story with a quiz. What has not changed is left
 * alone; a story whose texts are the same keeps its reports, quizzes and attempts, and is analysed anew.
 */
export async function loadLibrary(prisma: PrismaClient, library: readonly LibraryStory[], say: Say): Promise<void> {
  await prisma.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${lockId})`;
      // Stories are listed newest first: the last one loaded opens the library.
      for (const story of library.toReversed()) await loadStory(transaction, story, say);
    },
    { timeout: loadingMs, maxWait: loadingMs },
  );
}

async function loadStory(transaction: Prisma.TransactionClient, story: LibraryStory, say: Say): Promise<void> {
  const stored = await transaction.story.findUnique({ where: { slug: story.slug } });
  if (stored && stored.fingerprint === null) {
    say(`${story.title}: left out, because an imported story has its address (${story.slug}).`);
    return;
  }
  if (stored?.takenDownAt) {
    say(`${story.title}: left out, because it was taken down.`);
    return;
  }
  const { name, version } = engineVersion;
  const sameEngine = stored?.engineName === name && stored.engineVersion === version;
  if (stored && sameEngine && stored.fingerprint === story.fingerprint) {
    say(`${story.title}: unchanged.`);
    return;
  }
  const toStore = analyzed(story);
  const storyId = await storeOver(transaction, stored?.id ?? null, toStore);
  const questions = await renewQuiz(transaction, storyId, story);
  const { claims, comparisons } = toStore.analyzed.analysis;
  const done = `${story.sources.length} reports, ${claims.length} claims, ${comparisons.length} comparisons, ${questions} questions`;
  say(`${story.title}: ${stored ? 'read again' : 'loaded'} (${done}).`);
}

function analyzed(story: LibraryStory): StoryToStore {
  const { slug, title, summary, date, teachingText, fingerprint, sources } = story;
  const result = tasks.analyze(sources, () => {});
  const leftOut = result.problems.map(({ message }) => message);
  if (leftOut.length > 0) throw new Error(`The library's story "${title}" cannot be loaded. ${leftOut.join(' ')}`);
  const ownership = { ownerId: null, visibility: 'public' } as const;
  return { slug, title, summary, eventDate: date, teachingText, fingerprint, ...ownership, sources, analyzed: result };
}

/** Texts cannot change: a story with other texts takes the place of the stored one, quizzes and attempts included. */
async function storeOver(
  transaction: Prisma.TransactionClient,
  storedId: string | null,
  story: StoryToStore,
): Promise<string> {
  if (storedId === null) return storeStory(transaction, story);
  const articles = await transaction.article.findMany({
    where: { storyId: storedId },
    select: { key: true, sha256: true },
  });
  const hashes = new Map(articles.map(({ key, sha256 }) => [key, sha256]));
  const fresh = story.analyzed.analysis.articles;
  if (fresh.length === hashes.size && fresh.every(({ id, sha256 }) => hashes.get(id) === sha256)) {
    await replaceAnalysis(transaction, storedId, story);
    return storedId;
  }
  await transaction.story.delete({ where: { id: storedId } });
  return storeStory(transaction, story);
}

/** Quizzes that somebody has begun stay as they were begun. */
async function renewQuiz(
  transaction: Prisma.TransactionClient,
  storyId: string,
  { title, sources }: LibraryStory,
): Promise<number> {
  await transaction.quiz.deleteMany({ where: { storyId, seed: quizRequest.seed, attempts: { none: {} } } });
  const { quiz } = tasks.quiz({ ...quizRequest, sources }, () => {});
  if (quiz.questions.length > 0)
    await storeQuiz(transaction, { storyId, ownerId: null, title: `Quiz: ${title}`, quiz });
  return quiz.questions.length;
}
