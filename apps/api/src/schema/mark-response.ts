import { markResponse } from '../classrooms/mark-response.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { responsePayload } from './node-payload.ts';
import { RubricLevelType } from './quiz-enums.ts';

const MarkResponseInput = builder.inputType('MarkResponseInput', {
  description: 'A pupil’s written answer, and how far it gets.',
  fields: (t) => ({
    responseId: t.id({
      required: true,
      description: 'The id of a Response to an EXTENDED_TEXT question, by a pupil of a class that one teaches.',
    }),
    level: t.field({
      type: RubricLevelType,
      description: 'The level of the rubric that it reaches; null takes the mark back.',
    }),
  }),
});

const MarkResponsePayload = responsePayload('MarkResponsePayload', 'The answer with its mark.');

builder.mutationField('markResponse', (t) =>
  t.field({
    type: MarkResponsePayload,
    description:
      'Says how far a pupil’s written answer gets by its rubric. It counts for no score; the last one stays.',
    authScopes: { may: 'teach' },
    errors: resultOf('MarkResponse', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: MarkResponseInput, required: true, description: 'Which answer, and its level.' }) },
    resolve: async (_root, { input }, context) => {
      const responseId = requiredId('Response', input.responseId, 'responseId');
      await markResponse(context, responseId, input.level ?? null);
      return { id: responseId };
    },
  }),
);
