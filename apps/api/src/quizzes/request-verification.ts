import { cleanInput } from '../clean-input.ts';
import type { Context } from '../context.ts';
import { earlierJob, requestJob } from '../jobs/request-job.ts';
import { ownQuiz } from './own-quiz.ts';

export interface VerificationWish {
  readonly quizId: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** Begins to verify a quiz and gives the job's id. */
export async function requestVerification(context: Context, wish: VerificationWish): Promise<string> {
  const { quizId, idempotencyKey = null } = cleanInput(wish);
  const ownerId = context.asker.viewer.personId;
  const earlier = await earlierJob(context.prisma, { kind: 'verifyQuiz', ownerId, idempotencyKey });
  if (earlier !== null) return earlier;
  const { storyId } = await ownQuiz(context, quizId, 'Its keys are worked out again by whoever made a quiz.');
  return requestJob(context, { kind: 'verifyQuiz', input: { quizId }, storyId, idempotencyKey });
}
