import type { Prisma } from '@crossread/prisma';
import type { Message } from '@crossread/shared';
import { json } from '../json.ts';
import { nextVersion } from './next-version.ts';

/** Why a question is no longer asked. */
export interface LeftOut {
  readonly question: string;
  /** The check that it failed. */
  readonly gate: string;
  readonly reason: string;
  readonly message: Message;
}

/** Takes questions out of a quiz by a new version of it: attempts under way still ask them. */
export async function leaveOut(
  transaction: Prisma.TransactionClient,
  quizId: string,
  questions: readonly LeftOut[],
): Promise<void> {
  if (questions.length === 0) return;
  const staleFrom = await nextVersion(transaction, quizId);
  for (const { question, gate, reason, message } of questions) {
    const data = { staleFrom, staleGate: gate, staleReason: reason, staleMessage: json(message) };
    await transaction.question.update({ where: { id: question }, data });
  }
}
