import type { Prisma } from '@crossread/prisma';
import { invalid } from '../errors.ts';

/** Throws where one of the questions is locked. */
export async function mustBeUnlocked(prisma: Prisma.TransactionClient, questionIds: readonly string[]): Promise<void> {
  const locked = await prisma.question.count({ where: { id: { in: [...questionIds] }, locked: true } });
  if (locked === 0) return;
  throw invalid('locked', 'questionId', 'This question is locked so that it stays as it is. Unlock it first.');
}
