import { randomUUID } from 'node:crypto';
import type { Comparison } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { nullable } from '../json.ts';
import { idIn, type Ids } from './ids.ts';

/** Most disputed first, otherwise in the engine's order. */
const disputed = ['conflict', 'retracted', 'compatible', 'agree'];

/** Ids that rows had before, by the stored ids of their claims; a row without one gets a new one. */
interface KnownIds {
  comparison(members: readonly string[]): string | undefined;
  pair(comparison: string, a: string, b: string): string | undefined;
}
const none: KnownIds = { comparison: () => undefined, pair: () => undefined };

/** Stores the comparisons of a story that has none; `claimIds` by key. */
export async function storeComparisons(
  transaction: Prisma.TransactionClient,
  storyId: string,
  claimIds: Ids,
  comparisons: readonly Comparison[],
  known: KnownIds = none,
): Promise<void> {
  const rows = comparisons
    .toSorted((a, b) => disputed.indexOf(a.verdict) - disputed.indexOf(b.verdict))
    .map((comparison, position) => {
      const members = comparison.members.map((claim) => idIn(claimIds, claim));
      const id = known.comparison(members) ?? randomUUID();
      return { ...comparison, key: comparison.id, id, members, position };
    });
  await transaction.comparison.createMany({
    data: rows.map(({ id, key, position, label, message, verdict, independentOrigins, overruledBy }) => ({
      id,
      storyId,
      key,
      position,
      label,
      labelMessage: nullable(message ?? null),
      verdict,
      independentOrigins,
      overrulingId: overruledBy ?? null,
    })),
  });
  await transaction.comparisonMember.createMany({
    data: rows.flatMap(({ id: comparisonId, members }) =>
      members.map((claimId, position) => ({ comparisonId, position, claimId })),
    ),
  });
  await transaction.comparedPair.createMany({
    data: rows.flatMap(({ id: comparisonId, pairs }) =>
      pairs.map(({ a, b, verdict, reason, message, flags, overruled }, position) => {
        const [aId, bId] = [idIn(claimIds, a), idIn(claimIds, b)];
        return {
          ...{ id: known.pair(comparisonId, aId, bId) ?? randomUUID(), comparisonId, position, aId, bId },
          ...{ verdict, reason, reasonMessage: nullable(message ?? null), flags: [...flags] },
          overrulingId: overruled?.by ?? null,
          engineVerdict: overruled?.verdict ?? null,
          engineReason: overruled?.reason ?? null,
          engineMessage: nullable(overruled?.message ?? null),
        };
      }),
    ),
  });
}
