import type { PrismaClient } from '@crossread/prisma';

/** What was carried from a browser's visitor into an account. */
export interface Carried {
  readonly stories: number;
  readonly quizzes: number;
  readonly attempts: number;
}

/** Gives an account all that a visitor made. The visitor is no more. */
export async function carryWork(prisma: PrismaClient, visitorId: string, personId: string): Promise<Carried> {
  const data = { ownerId: personId };
  const where = { ownerId: visitorId };
  return prisma.$transaction(async (transaction) => {
    const { count: stories } = await transaction.story.updateMany({ where, data });
    const { count: quizzes } = await transaction.quiz.updateMany({ where, data });
    const { count: attempts } = await transaction.attempt.updateMany({
      where: { personId: visitorId },
      data: { personId, idempotencyKey: null },
    });
    await transaction.job.updateMany({ where, data: { ...data, idempotencyKey: null } });
    // Where both reported one question, the account's word stays.
    await transaction.questionReport.updateMany({
      where: { reporterId: visitorId, question: { reports: { none: { reporterId: personId } } } },
      data: { reporterId: personId },
    });
    await transaction.person.delete({ where: { id: visitorId } });
    return { stories, quizzes, attempts };
  });
}
