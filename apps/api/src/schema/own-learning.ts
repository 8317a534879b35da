import { eraseLearning } from '../review/own-learning.ts';
import { noId } from '../no-id.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';

const EraseLearningPayload = builder.objectRef<{ readonly attempts: number }>('EraseLearningPayload').implement({
  description: 'What is forgotten.',
  fields: (t) => ({ attempts: t.exposeInt('attempts', { description: 'How many attempts, with their answers.' }) }),
});

builder.mutationField('eraseLearning', (t) =>
  t.field({
    type: EraseLearningPayload,
    description: 'Forgets how one learned: all attempts of one’s own with their answers. There is no way back.',
    authScopes: { may: 'learn' },
    errors: resultOf('EraseLearning'),
    resolve: async (_root, _args, { prisma, asker }) => ({
      attempts: await eraseLearning(prisma, asker.viewer.personId ?? noId),
    }),
  }),
);
