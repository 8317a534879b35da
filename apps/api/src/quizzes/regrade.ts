import { scoreAfterHints, type Message, type Question } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { json } from '../json.ts';
import type { Answer } from './answer.ts';
import { markerOf } from './question-key.ts';
import { keyRow } from './store-quiz.ts';

export interface Mending {
  /** The stored question with the key that holds. */
  readonly mended: Question;
  /** Why the old one does not. */
  readonly reason: string;
  readonly message: Message;
  readonly engineVersion: string;
  /** Stored ids of the story's articles by their keys. */
  readonly articleIds: ReadonlyMap<string, string>;
}

/**
 * Puts a right key in the place of a wrong one, marks every stored response to the question again and records both. The
 * key is written first: from then on a response that comes in waits for it, so that none is marked by the old one.
 */
export async function regrade(
  transaction: Prisma.TransactionClient,
  { mended, reason, message, engineVersion, articleIds }: Mending,
): Promise<void> {
  const questionId = mended.id;
  const { response: oldKey } = await transaction.questionKey.findUniqueOrThrow({ where: { questionId } });
  const { response: newKey } = await transaction.questionKey.update({
    where: { questionId },
    data: keyRow(mended, articleIds),
  });
  const { id: regradeId } = await transaction.regrade.create({
    data: {
      questionId,
      engineVersion,
      reason,
      reasonMessage: json(message),
      oldKey: oldKey ?? {},
      newKey: newKey ?? {},
    },
  });
  const mark = await markerOf(transaction, questionId);
  const responses = await transaction.response.findMany({ where: { questionId } });
  for (const { id: responseId, answer, score: before, hints } of responses) {
    const { score, roles } = mark(answer as unknown as Answer);
    const after = score === null ? null : scoreAfterHints(score, hints);
    await transaction.response.update({ where: { id: responseId }, data: { score: after, roles: [...roles] } });
    if (before === null || after === null || before === after) continue;
    await transaction.regradedResponse.create({ data: { regradeId, responseId, before, after } });
  }
}
