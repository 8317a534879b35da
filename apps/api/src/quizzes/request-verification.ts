import { cleanInput } from '../clean-input.ts';
import type { Services } from '../context.ts';
import { noSuch } from '../errors.ts';
import { earlierJob, requestJob } from '../jobs/request-job.ts';

export interface VerificationWish {
  readonly quizId: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** Begins to verify a quiz and gives the job's id. */
export async function requestVerification({ prisma, jobs }: Services, wish: VerificationWish): Promise<string> {
  const { quizId, idempotencyKey = null } = cleanInput(wish);
  const earlier = await earlierJob(prisma, 'verifyQuiz', idempotencyKey);
  if (earlier !== null) return earlier;
  const quiz = await prisma.quiz.findUnique({ where: { id: quizId }, select: { storyId: true } });
  if (!quiz) throw noSuch('quiz');
  return requestJob(prisma, jobs, { kind: 'verifyQuiz', input: { quizId }, storyId: quiz.storyId, idempotencyKey });
}
