import type { Services } from '../context.ts';
import { invalid, noSuch } from '../errors.ts';
import { opens } from './export-token.ts';
import { leaveOut } from './leave-out.ts';
import { nextVersion } from './next-version.ts';
import { draftMaterial } from './question-key.ts';
import { waiting } from './questions-asked.ts';
import { reviewFrom, type Review } from './review.ts';
import { dismissed, staleWords } from './stale-words.ts';

type Store = Pick<Services, 'prisma'>;

/** A drafted question with its key, for its quiz's owner. */
export interface Draft {
  readonly questionId: string;
  readonly review: Review;
}

/** What waits for approval. The token is the quiz's export token: see docs/decisions/0009-keys-leave-with-a-token.md. */
export async function reviewDrafts(
  { prisma }: Store,
  { quizId, token }: { readonly quizId: string; readonly token: string },
): Promise<readonly Draft[]> {
  const quiz = await prisma.quiz.findUnique({ where: { id: quizId }, select: { exportHash: true } });
  if (!quiz) throw noSuch('quiz');
  mustOpen(token, quiz);
  const drafts = await draftMaterial(prisma, quizId);
  return drafts.map(({ id, ...material }) => ({ questionId: id, review: reviewFrom(material) }));
}

export interface Judged {
  readonly questionId: string;
  readonly token: string;
}

/** Has new attempts ask a drafted question, by a new version of its quiz. Sent again, it changes nothing. */
export async function approveQuestion({ prisma }: Store, judged: Judged): Promise<void> {
  const { id, quizId, askedFrom, staleFrom } = await ownDraft({ prisma }, judged);
  if (staleFrom !== null) {
    throw invalid('left-out', 'questionId', 'This question has been taken out of its quiz. Have others drafted.');
  }
  if (askedFrom !== null) return;
  await prisma.$transaction(async (transaction) => {
    const data = { askedFrom: await nextVersion(transaction, quizId), needsReview: false };
    await transaction.question.updateMany({ where: { id, ...waiting }, data });
  });
}

/** Takes a drafted question out, approved or not; attempts under way still ask it. Sent again, it changes nothing. */
export async function dismissQuestion({ prisma }: Store, judged: Judged): Promise<void> {
  const { id, quizId, staleFrom } = await ownDraft({ prisma }, judged);
  if (staleFrom !== null) return;
  const left = { question: id, gate: dismissed, reason: staleWords(dismissed) };
  await prisma.$transaction((transaction) => leaveOut(transaction, quizId, [left]));
}

async function ownDraft({ prisma }: Store, { questionId, token }: Judged) {
  const question = await prisma.question.findUnique({
    where: { id: questionId },
    include: { quiz: { select: { exportHash: true } } },
  });
  if (!question) throw noSuch('question');
  mustOpen(token, question.quiz);
  if (!question.drafted) {
    throw invalid('not-drafted', 'questionId', 'Only drafted questions are approved or dismissed; this one is not.');
  }
  return question;
}

function mustOpen(token: string, { exportHash }: { readonly exportHash: string | null }): void {
  if (opens(token, exportHash)) return;
  const message = 'Drafts are for whoever made the quiz: send the export token that it was asked for with.';
  throw invalid('not-allowed', 'token', message);
}
