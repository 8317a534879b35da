import type { Prisma, PrismaClient } from '@crossread/prisma';
import { attemptTells, tells } from '../quizzes/told.ts';

/** What is written of each attempt, the first first. */
export const attemptsFor = {
  orderBy: { startedAt: 'asc' },
  select: {
    ...attemptTells,
    startedAt: true,
    certainty: true,
    review: true,
    quiz: { select: { title: true, story: { select: { title: true, slug: true } } } },
    responses: {
      orderBy: { answeredAt: 'asc' },
      select: {
        answer: true,
        score: true,
        hints: true,
        certainty: true,
        selfMark: true,
        mark: true,
        late: true,
        answeredAt: true,
        question: { select: { prompt: true, skill: true, kind: true, options: true } },
      },
    },
  },
} satisfies Prisma.AttemptFindManyArgs;

/** All that is kept of how these persons learned, as they may take it with them. Dates are ISO 8601 in UTC. */
export async function exportLearning(prisma: PrismaClient, personIds: readonly string[]): Promise<object> {
  const attempts = await prisma.attempt.findMany({
    where: { personId: { in: [...personIds] } },
    ...attemptsFor,
  });
  return {
    attempts: attempts.map(({ responses, assignment, dueAt, ...attempt }) => ({
      ...attempt,
      responses: tells({ ...attempt, assignment, dueAt })
        ? responses
        : responses.map((response) => ({ ...response, score: null })),
    })),
  };
}

/** Forgets how somebody learned: their attempts, with all answers and so what was due. Gives how many attempts. */
export async function eraseLearning(prisma: PrismaClient, personId: string): Promise<number> {
  return (await prisma.attempt.deleteMany({ where: { personId } })).count;
}
