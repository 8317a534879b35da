import { randomUUID } from 'node:crypto';
import type { Question } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { keyRow, questionRow } from '../quizzes/store-quiz.ts';
import { nextPosition } from './copy-question.ts';

interface Adding {
  readonly quizId: string;
  readonly question: Question;
  /** Stored ids of the story's articles by their keys. */
  readonly articleIds: ReadonlyMap<string, string>;
  /** What it has of the one that it was made of. */
  readonly from?: { readonly madeOfId: string; readonly tags: string[] } | null;
}

/** Stores a question that no version asks yet, with its key; gives its id. */
export async function addQuestion(
  transaction: Prisma.TransactionClient,
  { quizId, question, articleIds, from }: Adding,
): Promise<string> {
  const id = randomUUID();
  const position = await nextPosition(transaction, quizId);
  const row = { id, quizId, position, ...questionRow(question), ...from, askedFrom: null };
  await transaction.question.create({ data: row });
  await transaction.questionKey.create({ data: { questionId: id, ...keyRow(question, articleIds) } });
  return id;
}
