import { invalid } from '../errors.ts';
import { questionsAsked } from '../quizzes/questions-asked.ts';
import { ownAssignment, type Asked } from './own-class.ts';

/** It rests: no attempt begins, no answer is taken but what was given before, and no time runs. */
export async function pauseAssignment(asked: Asked, assignmentId: string): Promise<void> {
  await ownAssignment(asked, assignmentId);
  const where = { id: assignmentId, pausedAt: null, endedAt: null };
  await asked.prisma.assignment.updateMany({ where, data: { pausedAt: new Date() } });
}

/** It goes on; attempts under way get the time back that it rested. */
export async function resumeAssignment(asked: Asked, assignmentId: string): Promise<void> {
  await ownAssignment(asked, assignmentId);
  await asked.prisma.$transaction(async (transaction) => {
    const resumed = await transaction.$queryRaw<{ readonly pausedAt: Date }[]>`
      WITH paused AS (SELECT "id", "pausedAt" FROM "Assignment" WHERE "id" = ${assignmentId}::uuid FOR UPDATE)
      UPDATE "Assignment" SET "pausedAt" = NULL FROM paused
      WHERE "Assignment"."id" = paused."id" AND paused."pausedAt" IS NOT NULL RETURNING paused."pausedAt"`;
    const pausedAt = resumed[0]?.pausedAt;
    if (!pausedAt) return;
    await transaction.$executeRaw`UPDATE "Attempt"
      SET "dueAt" = "dueAt" + (${new Date()}::timestamptz - ${pausedAt}::timestamptz)
      WHERE "assignmentId" = ${assignmentId}::uuid AND "finishedAt" IS NULL AND "dueAt" >= ${pausedAt}`;
  });
}

/** It takes no more answers. There is no way back but another assignment. */
export async function endAssignment(asked: Asked, assignmentId: string): Promise<void> {
  await ownAssignment(asked, assignmentId);
  const where = { id: assignmentId, endedAt: null };
  await asked.prisma.assignment.updateMany({ where, data: { endedAt: new Date(), pausedAt: null } });
}

/** Shows a question's answer to the class: it takes no more answers, and those given tell what they show. */
export async function revealQuestion(asked: Asked, assignmentId: string, questionId: string): Promise<void> {
  const { quizId, version } = await ownAssignment(asked, assignmentId);
  const asks = { quizId, version, asks: [questionId] };
  if ((await asked.prisma.question.count({ where: questionsAsked(asks) })) === 0) {
    throw invalid('no-question', 'questionId', 'This assignment does not ask this question.');
  }
  await asked.prisma.assignment.updateMany({
    where: { id: assignmentId, NOT: { revealed: { has: questionId } } },
    data: { revealed: { push: questionId } },
  });
}
