import type { Prisma } from '@crossread/prisma';

/** Says of each of a story's overrulings whether it found something to change: all but the `lost`. */
export async function noteFound(
  transaction: Prisma.TransactionClient,
  storyId: string,
  lost: readonly string[],
): Promise<void> {
  await transaction.overruling.updateMany({ where: { storyId }, data: { found: true } });
  await transaction.overruling.updateMany({ where: { storyId, id: { in: [...lost] } }, data: { found: false } });
}
