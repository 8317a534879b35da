import { randomUUID } from 'node:crypto';
import type { Prisma } from '@crossread/prisma';
import { nullable } from '../json.ts';

interface Copying {
  readonly quizId: string;
  readonly questionIds: readonly string[];
  /** The first version that asks the copies; null for a working copy's. */
  readonly askedFrom: number | null;
}

/** Copies questions, keys and all, within a story: to the end of another quiz, or of theirs. Gives the copies' ids by the questions'. */
export async function copyQuestions(
  transaction: Prisma.TransactionClient,
  { quizId, questionIds, askedFrom }: Copying,
): Promise<ReadonlyMap<string, string>> {
  if (questionIds.length === 0) return new Map();
  const position = await nextPosition(transaction, quizId);
  const found = await transaction.question.findMany({
    where: { id: { in: [...questionIds] } },
    include: { key: true },
  });
  const copies = questionIds.flatMap((id, index) => {
    const question = found.find((one) => one.id === id);
    return question ? [{ question, id: randomUUID(), position: position + index }] : [];
  });
  await transaction.question.createMany({
    data: copies.map(({ question, ...place }) => {
      const { kind, interaction, skill, prompt, difficulty, drafted, edited, tags, locked } = question;
      return {
        ...{ kind, interaction, skill, prompt, difficulty, drafted, edited, tags, locked, ...place },
        options: question.options as Prisma.InputJsonValue,
        messages: nullable(question.messages as object | null),
        ...{ quizId, askedFrom, needsReview: false, madeOfId: question.id },
      };
    }),
  });
  await transaction.questionKey.createMany({
    data: copies.flatMap(({ question: { key }, id }) => {
      if (!key) return [];
      return {
        questionId: id,
        response: key.response as Prisma.InputJsonValue,
        options: key.options as Prisma.InputJsonValue,
        evidence: key.evidence as Prisma.InputJsonValue,
        explanation: key.explanation,
        messages: nullable(key.messages as object | null),
        basis: nullable(key.basis as object | null),
      };
    }),
  });
  return new Map(copies.map(({ question, id }) => [question.id, id]));
}

/** The place after a quiz's last question, whichever version asks it. */
export async function nextPosition(transaction: Prisma.TransactionClient, quizId: string): Promise<number> {
  const { _max } = await transaction.question.aggregate({ where: { quizId }, _max: { position: true } });
  return (_max.position ?? -1) + 1;
}
