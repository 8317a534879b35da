import type { Prisma } from '@crossread/prisma';

/** Begins a new version of a quiz and gives its number: what is asked changes for attempts that begin from now on. */
export async function nextVersion(transaction: Prisma.TransactionClient, quizId: string): Promise<number> {
  const { version } = await transaction.quiz.update({
    where: { id: quizId },
    data: { version: { increment: 1 } },
    select: { version: true },
  });
  return version;
}
