import type { Prisma } from '@crossread/prisma';

/** Until the transaction ends, what is overruled in a story does not change, nor is anything stored that rests on it. */
export async function lockStory(transaction: Prisma.TransactionClient, storyId: string): Promise<void> {
  await transaction.$executeRaw`SELECT 1 FROM "Story" WHERE "id" = ${storyId}::uuid FOR UPDATE`;
}
