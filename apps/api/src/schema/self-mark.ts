import { InvalidInputError, NotFoundError } from '../errors.ts';
import { selfMark } from '../quizzes/self-mark.ts';
import { builder } from './builder.ts';
import { RubricLevelType } from './quiz-enums.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { responsePayload } from './node-payload.ts';

const SelfMarkInput = builder.inputType('SelfMarkInput', {
  description: 'A written answer, and how far it gets.',
  fields: (t) => ({
    responseId: t.id({
      required: true,
      description: 'The id of a Response of one’s own to an EXTENDED_TEXT question.',
    }),
    level: t.field({ type: RubricLevelType, required: true, description: 'The level of the rubric that it reaches.' }),
  }),
});

const SelfMarkPayload = responsePayload('SelfMarkPayload', 'The answer with its mark.');

builder.mutationField('selfMark', (t) =>
  t.field({
    type: SelfMarkPayload,
    description:
      'Says how far a written answer of one’s own gets by its rubric. It counts for no score; the last one stays.',
    authScopes: { may: 'learn' },
    errors: resultOf('SelfMark', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: SelfMarkInput, required: true, description: 'Which answer, and its level.' }) },
    resolve: async (_root, { input }, context) => {
      const responseId = requiredId('Response', input.responseId, 'responseId');
      await selfMark(context, { responseId, level: input.level });
      return { id: responseId };
    },
  }),
);
