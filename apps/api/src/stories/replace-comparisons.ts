import type { Comparison } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { storeComparisons } from './store-comparisons.ts';

/**
 * Puts other comparisons of the same claims in the place of the stored ones. One of the same members is the same one and
 * keeps its id and its pairs' ids, so that nobody who looks at it loses it.
 */
export async function replaceComparisons(
  transaction: Prisma.TransactionClient,
  storyId: string,
  comparisons: readonly Comparison[],
): Promise<void> {
  const claims = await transaction.claim.findMany({
    where: { article: { storyId } },
    select: { id: true, key: true },
  });
  const stored = await transaction.comparison.findMany({
    where: { storyId },
    select: { id: true, members: { select: { claimId: true } }, pairs: { select: { id: true, aId: true, bId: true } } },
  });
  const known = new Map(stored.map(({ id, members }) => [membersKey(members.map(({ claimId }) => claimId)), id]));
  const pairs = new Map(stored.flatMap((one) => one.pairs.map(({ id, aId, bId }) => [`${one.id} ${aId} ${bId}`, id])));
  await transaction.comparison.deleteMany({ where: { storyId } });
  await storeComparisons(transaction, storyId, new Map(claims.map(({ id, key }) => [key, id])), comparisons, {
    comparison: (members) => known.get(membersKey(members)),
    pair: (comparison, a, b) => pairs.get(`${comparison} ${a} ${b}`),
  });
}

function membersKey(claimIds: readonly string[]): string {
  return claimIds.toSorted().join(' ');
}
