import type { Verification } from '@crossread/engine';
import type { Prisma } from '@crossread/prisma';
import { articleIdsByKey } from '../stories/article-ids.ts';
import { leaveOut } from './leave-out.ts';
import { regrade } from './regrade.ts';

export interface VerifiedQuiz {
  readonly quizId: string;
  /** When it had been verified before, as it was loaded. */
  readonly verifiedBefore: Date | null;
  readonly engineVersion: string;
  readonly verifications: readonly Verification[];
}

/**
 * Stores what verifying a quiz found: stale questions leave the quiz by a new version of it, wrong keys are mended by
 * regrades. Throws where the quiz was verified by another job meanwhile, for it to be done again on what is stored now.
 */
export async function storeVerification(
  transaction: Prisma.TransactionClient,
  { quizId, verifiedBefore, engineVersion, verifications }: VerifiedQuiz,
): Promise<void> {
  const { count } = await transaction.quiz.updateMany({
    where: { id: quizId, verifiedAt: verifiedBefore },
    data: { verifiedAt: new Date(), verifiedBy: engineVersion },
  });
  if (count === 0) throw new Error(`Quiz ${quizId} was verified by another job meanwhile, or is gone.`);
  const stale = verifications.filter((verification) => verification.state === 'stale');
  await leaveOut(transaction, quizId, stale);
  const articleIds = await articleIdsByKey(transaction, { story: { quizzes: { some: { id: quizId } } } });
  for (const verification of verifications) {
    if (verification.state !== 'rekeyed') continue;
    const { mended, reason, message } = verification;
    await regrade(transaction, { mended, reason, message, engineVersion, articleIds });
  }
}
