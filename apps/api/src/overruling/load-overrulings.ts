import type { Overruling } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';

/** What a story's owner overruled, in the order in which they first said it. */
export async function loadOverrulings(
  prisma: Prisma.TransactionClient,
  storyId: string,
): Promise<readonly Overruling[]> {
  const rows = await prisma.overruling.findMany({
    where: { storyId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, reason: true, about: true },
  });
  return rows.map(({ id, kind, reason, about }) => ({ id, kind, reason, ...(about as object) }) as Overruling);
}

/** Whether the owner has said nothing else since they were loaded. */
export async function standUnchanged(
  transaction: Prisma.TransactionClient,
  storyId: string,
  loaded: readonly Overruling[],
): Promise<boolean> {
  return JSON.stringify(await loadOverrulings(transaction, storyId)) === JSON.stringify(loaded);
}
