import type { Finding } from '@crossread/engine';
import type { Context } from '../context.ts';
import { ownWorking } from './own-working.ts';

export interface InspectedQuestion {
  readonly questionId: string;
  readonly findings: readonly Finding[];
}

/** What the checks say of each question that a quiz of one's own will ask. Stores nothing. */
export async function inspectWorking(
  asked: Pick<Context, 'prisma' | 'asker' | 'engine'>,
  quizId: string,
): Promise<readonly InspectedQuestion[]> {
  const { quiz, story } = await ownWorking(asked, quizId);
  const { findings } = await asked.engine.run('inspect', { ...story, quiz });
  return quiz.questions.map(({ id }, index) => ({ questionId: id, findings: findings[index] ?? [] }));
}
