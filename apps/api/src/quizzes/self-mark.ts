import type { RubricLevel } from '@crossread/shared';
import type { Services } from '../context.ts';
import { invalid, NotFoundError } from '../errors.ts';

/** Stores what a learner found of their own written answer beside its rubric. They may change their mind. */
export async function selfMark(
  { prisma }: Pick<Services, 'prisma'>,
  { responseId, level }: { readonly responseId: string; readonly level: RubricLevel },
): Promise<void> {
  const response = await prisma.response.findUnique({
    where: { id: responseId },
    select: { question: { select: { interaction: true } } },
  });
  if (!response) throw new NotFoundError('There is no such response.');
  if (response.question.interaction !== 'extended-text') {
    throw invalid('not-written', 'responseId', 'Only written answers are marked by who wrote them.');
  }
  await prisma.response.update({ where: { id: responseId }, data: { selfMark: level } });
}
