import { readable } from '../access/readable.ts';
import { follow } from '../live/follow.ts';
import { builder } from './builder.ts';
import { storedId, uuidOrNobody } from './global-id.ts';

builder.subscriptionField('quizChanged', (t) =>
  t.prismaField({
    type: 'Quiz',
    nullable: true,
    description:
      'The quiz as it is, and again each time that it is verified or that questions are approved or left out. Ends when the quiz is taken away. A new subscription begins with the quiz as it is then.',
    args: { id: t.arg.id({ required: true, description: 'The id of a Quiz that one sees.' }) },
    subscribe: (_root, args, { prisma, live, asker }) => {
      const id = uuidOrNobody(storedId('Quiz', args.id) ?? '');
      const where = { id, ...readable.quiz(asker.viewer) };
      return follow(live, {
        topics: [`Quiz:${id}`],
        read: () => prisma.quiz.findUnique({ where, select: { id: true, version: true, verifiedAt: true } }),
        versionOf: ({ version, verifiedAt }) => `${version} ${verifiedAt?.getTime() ?? ''}`,
      });
    },
    resolve: async (query, changed, _args, { prisma, asker }) => {
      await asker.lookAgain();
      return changed && prisma.quiz.findUnique({ ...query, where: { id: changed.id, ...readable.quiz(asker.viewer) } });
    },
  }),
);
