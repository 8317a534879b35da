import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';

/* What the mutations of the workbench have in common. */

export const quizIdWords = 'The id of a Quiz of one’s own.';
export const revisionWords =
  'Workbench.revision as it was seen: what was changed elsewhere since is not undone unseen.';

export interface OfQuiz {
  readonly quizId: string;
}

export const quizPayload = <Of extends OfQuiz = OfQuiz>(name: string, description: string) =>
  builder.objectRef<Of>(name).implement({
    description,
    fields: (t) => ({
      quiz: t.prismaField({
        type: 'Quiz',
        description: 'As it is now, its workbench with it.',
        resolve: (query, { quizId }, _args, { prisma }) =>
          prisma.quiz.findUniqueOrThrow({ ...query, where: { id: quizId } }),
      }),
    }),
  });

export const allowed = { authScopes: { may: 'author' } } as const;
export const outcome = (name: string) => resultOf(name, InvalidInputError, NotFoundError);
