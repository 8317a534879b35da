import { carryWork, type Carried } from '../accounts/carry-work.ts';
import { InvalidInputError } from '../errors.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';

const CarryWorkPayload = builder.objectRef<Carried>('CarryWorkPayload').implement({
  description: 'How much the account has got.',
  fields: (t) => ({
    stories: t.exposeInt('stories', { description: 'How many stories.' }),
    quizzes: t.exposeInt('quizzes', { description: 'How many quizzes.' }),
    attempts: t.exposeInt('attempts', { description: 'How many attempts.' }),
  }),
});

builder.mutationField('carryWork', (t) =>
  t.field({
    type: CarryWorkPayload,
    description:
      'Gives one’s account what was made in this browser before one signed in. Sent again, it finds nothing to carry.',
    authScopes: { may: 'account' },
    errors: resultOf('CarryWork', InvalidInputError),
    resolve: async (_root, _args, { prisma, asker }) => {
      const visitor = await asker.visitor();
      if (visitor === null) return { stories: 0, quizzes: 0, attempts: 0 };
      const carried = await carryWork(prisma, visitor, await asker.person());
      asker.forgetVisitor();
      return carried;
    },
  }),
);
