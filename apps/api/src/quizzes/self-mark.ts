import type { RubricLevel } from '@crossread/shared';
import { readable } from '../access/readable.ts';
import type { Context } from '../context.ts';
import { invalid, noSuch } from '../errors.ts';

/** Stores what a learner found of their own written answer beside its rubric. They may change their mind. */
export async function selfMark(
  { prisma, asker }: Pick<Context, 'prisma' | 'asker'>,
  { responseId, level }: { readonly responseId: string; readonly level: RubricLevel },
): Promise<void> {
  const response = await prisma.response.findUnique({
    where: { id: responseId, ...readable.response(asker.viewer) },
    select: { question: { select: { interaction: true } } },
  });
  if (!response) throw noSuch('response');
  if (response.question.interaction !== 'extended-text') {
    throw invalid('not-written', 'responseId', 'Only written answers are marked by who wrote them.');
  }
  await prisma.response.update({ where: { id: responseId }, data: { selfMark: level } });
}
