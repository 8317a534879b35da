import type { RubricLevel } from '@crossread/shared';
import { readable } from '../access/readable.ts';
import type { Context } from '../context.ts';
import { invalid, noSuch } from '../errors.ts';
import { attemptTells, tells } from './told.ts';

/** Stores what a learner found of their own written answer beside its rubric. They may change their mind. */
export async function selfMark(
  { prisma, asker }: Pick<Context, 'prisma' | 'asker'>,
  { responseId, level }: { readonly responseId: string; readonly level: RubricLevel },
): Promise<void> {
  const response = await prisma.response.findUnique({
    where: { id: responseId, ...readable.ownResponse(asker.viewer) },
    select: { question: { select: { interaction: true } }, attempt: { select: attemptTells } },
  });
  if (!response) throw noSuch('response');
  if (response.question.interaction !== 'extended-text') {
    throw invalid('not-written', 'responseId', 'Only written answers are marked by who wrote them.');
  }
  if (!tells(response.attempt)) {
    const message = 'The rubric is shown when the attempt is finished. Mark the answer then.';
    throw invalid('not-finished', 'responseId', message);
  }
  await prisma.response.update({ where: { id: responseId }, data: { selfMark: level } });
}
