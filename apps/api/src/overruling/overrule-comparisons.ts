import type { Verdict } from '@crossread/shared';
import type { Context } from '../context.ts';
import { invalid } from '../errors.ts';
import { ownComparison, ownPair } from './compared.ts';
import { storeOverruling, type OverrulingHandle } from './store-overruling.ts';

/** The figures of a comparison are none: they are about different things. */
export async function dismissComparison(
  context: Context,
  wish: { readonly comparisonId: string; readonly reason: string },
): Promise<OverrulingHandle> {
  const { storyId, figures, was } = await ownComparison(context, wish.comparisonId);
  const said = { kind: 'dismiss', figures: [...figures.values()] } as const;
  return storeOverruling(context, { storyId, said, reason: wish.reason, was: [was] });
}

/** Two comparisons of one story are of one quantity. */
export async function mergeComparisons(
  context: Context,
  wish: { readonly comparisonId: string; readonly otherId: string; readonly reason: string },
): Promise<OverrulingHandle> {
  const one = await ownComparison(context, wish.comparisonId);
  const other = await ownComparison(context, wish.otherId);
  if (wish.comparisonId === wish.otherId || one.storyId !== other.storyId) {
    throw invalid('bad-id', 'otherId', 'It has to be another comparison of the same story.');
  }
  const said = { kind: 'merge', figures: [...one.figures.values()], others: [...other.figures.values()] } as const;
  return storeOverruling(context, { storyId: one.storyId, said, reason: wish.reason, was: [one.was, other.was] });
}

/** Some members of a comparison are not of its quantity. */
export async function splitComparison(
  context: Context,
  wish: { readonly comparisonId: string; readonly claimIds: readonly string[]; readonly reason: string },
): Promise<OverrulingHandle> {
  const { storyId, figures, was } = await ownComparison(context, wish.comparisonId);
  const takenOut = [...figures].flatMap(([id, place]) => (wish.claimIds.includes(id) ? [place] : []));
  const unknown = wish.claimIds.some((id) => !figures.has(id));
  if (unknown || takenOut.length === 0 || takenOut.length === figures.size) {
    throw invalid('bad-id', 'claimIds', 'Name some of the comparison’s members, and not all of them.');
  }
  const said = { kind: 'split', figures: [...figures.values()], takenOut } as const;
  return storeOverruling(context, { storyId, said, reason: wish.reason, was: [was] });
}

/** Two compared figures stand to each other otherwise than the engine judges. */
export async function judgePair(
  context: Context,
  wish: { readonly pairId: string; readonly verdict: Verdict; readonly reason: string },
): Promise<OverrulingHandle> {
  const { storyId, a, b, was } = await ownPair(context, wish.pairId);
  if (wish.verdict === was.verdict) {
    throw invalid('unchanged', 'verdict', 'That is the verdict already. To go back to it, undo the overruling.');
  }
  const said = { kind: 'judge', a, b, verdict: wish.verdict } as const;
  return storeOverruling(context, { storyId, said, reason: wish.reason, was: [was] });
}
