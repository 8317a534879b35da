import { InvalidInputError, NotFoundError } from '../errors.ts';
import { requestCopy } from '../stories/request-copy.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { jobPayload } from './job.ts';

const CopyStoryInput = builder.inputType('CopyStoryInput', {
  description: 'The story to copy.',
  fields: (t) => ({
    storyId: t.id({ required: true, description: 'The id of a Story that one sees.' }),
    idempotencyKey: t.string({ description: 'The same key again gives the job that the first request began.' }),
  }),
});

const CopyStoryPayload = jobPayload('CopyStoryPayload');

builder.mutationField('copyStory', (t) =>
  t.field({
    type: CopyStoryPayload,
    description:
      'Begins to copy a story’s reports into a private one of one’s own, in which one may overrule what the engine compares. What its owner overruled is not copied. Follow the job, whose `story` is the copy.',
    authScopes: { may: 'author' },
    errors: resultOf('CopyStory', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: CopyStoryInput, required: true, description: 'Which story.' }) },
    resolve: async (_root, { input }, context) => {
      const storyId = requiredId('Story', input.storyId, 'storyId');
      return { jobId: await requestCopy(context, { ...input, storyId }) };
    },
  }),
);
