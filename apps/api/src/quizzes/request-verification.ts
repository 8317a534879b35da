import { readable } from '../access/readable.ts';
import { cleanInput } from '../clean-input.ts';
import type { Context } from '../context.ts';
import { NotAllowedError, noSuch } from '../errors.ts';
import { earlierJob, requestJob } from '../jobs/request-job.ts';
import { looksAfter } from './own-quiz.ts';

export interface VerificationWish {
  readonly quizId: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** Begins to verify a quiz and gives the job's id. */
export async function requestVerification(context: Context, wish: VerificationWish): Promise<string> {
  const { quizId, idempotencyKey = null } = cleanInput(wish);
  const { viewer } = context.asker;
  const repeated = { kind: 'verifyQuiz', ownerId: viewer.personId, idempotencyKey } as const;
  const earlier = await earlierJob(context.prisma, repeated);
  if (earlier !== null) return earlier;
  const quiz = await context.prisma.quiz.findUnique({
    where: { id: quizId, ...readable.quiz(viewer) },
    select: { storyId: true, ownerId: true },
  });
  if (!quiz) throw noSuch('quiz');
  if (!looksAfter(viewer, quiz)) throw new NotAllowedError('A quiz is verified by whoever made it.');
  return requestJob(context, { kind: 'verifyQuiz', input: { quizId }, storyId: quiz.storyId, idempotencyKey });
}
