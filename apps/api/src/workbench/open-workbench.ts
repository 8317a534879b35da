import { owns } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { ownedMaterial, type ReviewMaterial } from '../quizzes/question-key.ts';
import { reviewFrom, type Review } from '../quizzes/review.ts';
import { readWorking } from '../quizzes/working-copy.ts';

/**
 * How a question stands to what is published:
 * - `asked`: as it is
 * - `changed`: instead of one that is asked
 * - `added`: besides
 * - `drafted`: a language model proposed it, and nobody has approved it
 * - `stale`: it was asked and does not hold any more
 */
export type ItemState = 'asked' | 'changed' | 'added' | 'drafted' | 'stale';

export interface WorkbenchItem {
  readonly questionId: string;
  readonly state: ItemState;
  /** The one that it was made of and that it replaces. */
  readonly replacesId: string | null;
  readonly review: Review;
  readonly response: ReviewMaterial['key']['response'];
}

export interface Workbench {
  readonly revision: number;
  readonly changed: boolean;
  readonly items: readonly WorkbenchItem[];
  /** Asked or written, and not in it. */
  readonly aside: readonly WorkbenchItem[];
}

/** A quiz as its owner is making it; null for everybody else. */
export async function openWorkbench(
  { prisma, asker }: Pick<Context, 'prisma' | 'asker'>,
  { id: quizId, ownerId }: { readonly id: string; readonly ownerId: string | null },
): Promise<Workbench | null> {
  if (!owns(asker.viewer, ownerId)) return null;
  const { revision, changed, questionIds } = await readWorking(prisma, quizId);
  const material = await ownedMaterial(prisma, quizId, questionIds);
  const isIn = new Set(questionIds);
  const askedNow = new Set(
    material.flatMap(({ id, askedFrom, staleFrom }) => (isAsked({ askedFrom, staleFrom }) ? id : [])),
  );
  const inPlaceOf = new Set(material.flatMap(({ id, madeOfId }) => (isIn.has(id) && madeOfId ? madeOfId : [])));
  const items = new Map(
    material.map(({ id, askedFrom, staleFrom, drafted, edited, madeOfId, ...rest }): [string, WorkbenchItem] => {
      const replaces = madeOfId !== null && askedNow.has(madeOfId) && !isIn.has(madeOfId) ? madeOfId : null;
      const isDraft = drafted && !edited && !isIn.has(id);
      const state = stateOf({ askedFrom, staleFrom, replaces, isDraft });
      const { response } = rest.key;
      return [id, { questionId: id, state, replacesId: replaces, review: reviewFrom(rest), response }];
    }),
  );
  return {
    revision,
    changed,
    items: questionIds.flatMap((id) => items.get(id) ?? []),
    aside: [...items.values()].filter(({ questionId }) => !isIn.has(questionId) && !inPlaceOf.has(questionId)),
  };
}

function isAsked({ askedFrom, staleFrom }: { askedFrom: number | null; staleFrom: number | null }): boolean {
  return askedFrom !== null && staleFrom === null;
}

interface Standing {
  readonly askedFrom: number | null;
  readonly staleFrom: number | null;
  /** The asked question that it replaces. */
  readonly replaces: string | null;
  readonly isDraft: boolean;
}

function stateOf({ askedFrom, staleFrom, replaces, isDraft }: Standing): ItemState {
  if (staleFrom !== null) return 'stale';
  if (askedFrom !== null) return 'asked';
  if (replaces !== null) return 'changed';
  return isDraft ? 'drafted' : 'added';
}
