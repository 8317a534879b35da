import { randomInt } from 'node:crypto';
import type { Prisma } from '@crossread/prisma';
import { invalid } from '../errors.ts';
import { askedNow } from './questions-asked.ts';

/** What a quiz's owner is making of it. */
export interface Working {
  /** Another number after each change, also after one that is published or given up. */
  readonly revision: number;
  /** Whether anything was changed since it was published. */
  readonly changed: boolean;
  /** In their order. */
  readonly questionIds: readonly string[];
}

/** The working copy, or what the quiz asks where there is none. */
export async function readWorking(prisma: Prisma.TransactionClient, quizId: string): Promise<Working> {
  const copy = await prisma.workingCopy.findUnique({ where: { quizId } });
  if (copy) return { ...copy, changed: true };
  const { version } = await prisma.quiz.findUniqueOrThrow({ where: { id: quizId }, select: { version: true } });
  const asked = await prisma.question.findMany({
    where: { quizId, ...askedNow },
    orderBy: { position: 'asc' },
    select: { id: true },
  });
  return { revision: -version, changed: false, questionIds: asked.map(({ id }) => id) };
}

/** A quiz as whoever changes it saw it. */
export interface Seen {
  readonly quizId: string;
  readonly revision: number;
}

/**
 * The working copy, nobody else changing it or publishing until the transaction ends. Throws as `mustBeAsSeen` does.
 */
export async function lockWorking(transaction: Prisma.TransactionClient, { quizId, revision }: Seen): Promise<Working> {
  await transaction.$queryRaw`SELECT 1 FROM "Quiz" WHERE "id" = ${quizId}::uuid FOR UPDATE`;
  const working = await readWorking(transaction, quizId);
  mustBeAsSeen(working, { quizId, revision });
  return working;
}

/** Throws where it was changed since it was seen: what another page did is not undone unseen. */
export function mustBeAsSeen(working: Working, { revision }: Seen): void {
  if (working.revision === revision) return;
  const message =
    'The quiz was changed in another tab or on another device meanwhile. Look at it as it is now, and make your change again.';
  throw invalid('changed-meanwhile', 'revision', message);
}

const mostFirst = 2 ** 30;

/** Stores a changed order of a working copy that was locked. */
export async function storeWorking(
  transaction: Prisma.TransactionClient,
  quizId: string,
  questionIds: readonly string[],
): Promise<void> {
  const ids = [...questionIds];
  await transaction.workingCopy.upsert({
    where: { quizId },
    // Not from 1 again: a page that has seen an earlier copy would take this one for it.
    create: { quizId, questionIds: ids, revision: randomInt(1, mostFirst) },
    update: { questionIds: ids, revision: { increment: 1 } },
  });
}

/** Has a working copy, where there is one, follow what is done to the quiz itself. */
export async function followInWorking(
  transaction: Prisma.TransactionClient,
  quizId: string,
  follow: (questionIds: readonly string[]) => readonly string[],
): Promise<void> {
  const copy = await transaction.workingCopy.findUnique({ where: { quizId } });
  if (copy) await storeWorking(transaction, quizId, follow(copy.questionIds));
}
