import { readable } from '../access/readable.ts';
import { owns, type Viewer } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { NotAllowedError, noSuch } from '../errors.ts';

/** Whether a quiz is the asker's to look after: their own, or the library's where they are an admin. */
export function looksAfter(viewer: Viewer, { ownerId }: { readonly ownerId: string | null }): boolean {
  return ownerId === null ? viewer.role === 'admin' : owns(viewer, ownerId);
}

/** A quiz of the asker's own. Where they may see it and it is another's, `refusal` says what owners alone may do. */
export async function ownQuiz(
  { prisma, asker: { viewer } }: Pick<Context, 'prisma' | 'asker'>,
  quizId: string,
  refusal: string,
): Promise<{ readonly storyId: string }> {
  const quiz = await prisma.quiz.findUnique({
    where: { id: quizId, ...readable.quiz(viewer) },
    select: { storyId: true, ownerId: true },
  });
  if (!quiz) throw noSuch('quiz');
  if (!owns(viewer, quiz.ownerId)) throw new NotAllowedError(refusal);
  return quiz;
}
