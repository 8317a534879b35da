import { InvalidInputError, NotFoundError } from '../errors.ts';
import { deleteStory } from '../stories/delete-story.ts';
import { setVisibility } from '../stories/set-visibility.ts';
import { takeDown } from '../stories/take-down.ts';
import { builder } from './builder.ts';
import { VisibilityType } from './enums.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';

const storyPayload = (name: string) =>
  builder.objectRef<{ readonly storyId: string }>(name).implement({
    fields: (t) => ({
      story: t.prismaField({
        type: 'Story',
        resolve: (query, { storyId }, _args, { reads }) =>
          reads.story.findUniqueOrThrow({ ...query, where: { id: storyId } }),
      }),
    }),
  });

const SetStoryVisibilityInput = builder.inputType('SetStoryVisibilityInput', {
  fields: (t) => ({ storyId: t.id({ required: true }), visibility: t.field({ type: VisibilityType, required: true }) }),
});
const SetStoryVisibilityPayload = storyPayload('SetStoryVisibilityPayload');
const DeleteStoryInput = builder.inputType('DeleteStoryInput', {
  fields: (t) => ({ storyId: t.id({ required: true }) }),
});
const DeleteStoryPayload = builder.objectRef<{ readonly storyId: string }>('DeleteStoryPayload').implement({
  fields: (t) => ({ storyId: t.exposeID('storyId') }),
});
const TakeDownStoryInput = builder.inputType('TakeDownStoryInput', {
  fields: (t) => ({
    storyId: t.id({ required: true }),
    reason: t.string({ required: true, description: 'Shown to whoever follows a link to the story.' }),
  }),
});
const TakeDownStoryPayload = storyPayload('TakeDownStoryPayload');

builder.mutationFields((t) => ({
  setStoryVisibility: t.field({
    type: SetStoryVisibilityPayload,
    description: 'Shows a story of one’s own to everybody, or to nobody else; for teachers and admins.',
    authScopes: { may: 'publish' },
    errors: resultOf('SetStoryVisibility', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: SetStoryVisibilityInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const storyId = requiredId('Story', input.storyId, 'storyId');
      await setVisibility(context, storyId, input.visibility);
      return { storyId };
    },
  }),
  deleteStory: t.field({
    type: DeleteStoryPayload,
    description: 'Deletes a story of one’s own with its reports, quizzes and all attempts at them.',
    authScopes: { may: 'author' },
    errors: resultOf('DeleteStory', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: DeleteStoryInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      await deleteStory(context, requiredId('Story', input.storyId, 'storyId'));
      return { storyId: input.storyId };
    },
  }),
  takeDownStory: t.field({
    type: TakeDownStoryPayload,
    description:
      'Removes a story’s texts and all that was made of them; their hashes stay, so that the texts are known again. For admins.',
    authScopes: { may: 'administer' },
    errors: resultOf('TakeDownStory', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: TakeDownStoryInput, required: true }) },
    resolve: async (_root, { input }, { prisma }) => {
      const storyId = requiredId('Story', input.storyId, 'storyId');
      await takeDown(prisma, storyId, input.reason);
      return { storyId };
    },
  }),
}));
