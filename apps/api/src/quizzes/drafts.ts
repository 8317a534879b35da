import { render } from '@crossread/engine';
import { readable } from '../access/readable.ts';
import type { Context } from '../context.ts';
import { invalid, noSuch } from '../errors.ts';
import { followInWorking } from './working-copy.ts';
import { leaveOut } from './leave-out.ts';
import { nextVersion } from './next-version.ts';
import { ownQuiz } from './own-quiz.ts';
import { draftMaterial } from './question-key.ts';
import { waiting } from './questions-asked.ts';
import { reviewFrom, type Review } from './review.ts';
import { dismissed, staleWords } from './stale-words.ts';

type Asked = Pick<Context, 'prisma' | 'asker'>;

/** A drafted question with its key, for its quiz's owner. */
export interface Draft {
  readonly questionId: string;
  readonly review: Review;
}

/** What waits for approval. */
export async function reviewDrafts(asked: Asked, quizId: string): Promise<readonly Draft[]> {
  await ownQuiz(asked, quizId, forOwners);
  const drafts = await draftMaterial(asked.prisma, quizId);
  return drafts.map(({ id, ...material }) => ({ questionId: id, review: reviewFrom(material) }));
}

/** Has new attempts ask a drafted question, by a new version of its quiz. Sent again, it changes nothing. */
export async function approveQuestion(asked: Asked, questionId: string): Promise<void> {
  const { id, quizId, askedFrom, staleFrom } = await ownDraft(asked, questionId);
  if (staleFrom !== null) {
    throw invalid('left-out', 'questionId', 'This question has been taken out of its quiz. Have others drafted.');
  }
  if (askedFrom !== null) return;
  await asked.prisma.$transaction(async (transaction) => {
    const data = { askedFrom: await nextVersion(transaction, quizId), needsReview: false };
    await transaction.question.updateMany({ where: { id, ...waiting }, data });
    await followInWorking(transaction, quizId, (ids) => (ids.includes(id) ? ids : [...ids, id]));
  });
}

/** Takes a drafted question out, approved or not; attempts under way still ask it. Sent again, it changes nothing. */
export async function dismissQuestion(asked: Asked, questionId: string): Promise<void> {
  const { id, quizId, staleFrom } = await ownDraft(asked, questionId);
  if (staleFrom !== null) return;
  const message = staleWords(dismissed);
  const left = { question: id, gate: dismissed, reason: render(message), message };
  await asked.prisma.$transaction(async (transaction) => {
    await leaveOut(transaction, quizId, [left]);
    await followInWorking(transaction, quizId, (ids) => ids.filter((other) => other !== id));
  });
}

const forOwners = 'Drafts are for whoever made the quiz.';

async function ownDraft(asked: Asked, questionId: string) {
  const where = { id: questionId, ...readable.question(asked.asker.viewer) };
  const question = await asked.prisma.question.findUnique({ where });
  if (!question) throw noSuch('question');
  await ownQuiz(asked, question.quizId, forOwners);
  if (!question.drafted) {
    throw invalid('not-drafted', 'questionId', 'Only drafted questions are approved or dismissed; this one is not.');
  }
  return question;
}
