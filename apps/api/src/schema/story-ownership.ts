import { InvalidInputError, NotFoundError } from '../errors.ts';
import { deleteStory } from '../stories/delete-story.ts';
import { setVisibility } from '../stories/set-visibility.ts';
import { takeDown } from '../stories/take-down.ts';
import { builder } from './builder.ts';
import { VisibilityType } from './access-enums.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';

export const storyPayload = (name: string, description: string) =>
  builder.objectRef<{ readonly storyId: string }>(name).implement({
    description,
    fields: (t) => ({
      story: t.prismaField({
        type: 'Story',
        description: 'As it is now.',
        resolve: (query, { storyId }, _args, { reads }) =>
          reads.story.findUniqueOrThrow({ ...query, where: { id: storyId } }),
      }),
    }),
  });

const SetStoryVisibilityInput = builder.inputType('SetStoryVisibilityInput', {
  description: 'A story, and who is to see it.',
  fields: (t) => ({
    storyId: t.id({ required: true, description: 'The id of a Story of one’s own.' }),
    visibility: t.field({
      type: VisibilityType,
      required: true,
      description: 'Who is to see it from now on: PRIVATE or PUBLIC.',
    }),
  }),
});
const SetStoryVisibilityPayload = storyPayload('SetStoryVisibilityPayload', 'The story that is shown, or no longer.');
const DeleteStoryInput = builder.inputType('DeleteStoryInput', {
  description: 'The story that is to go.',
  fields: (t) => ({ storyId: t.id({ required: true, description: 'The id of a Story of one’s own.' }) }),
});
const DeleteStoryPayload = builder.objectRef<{ readonly storyId: string }>('DeleteStoryPayload').implement({
  description: 'The story that is gone.',
  fields: (t) => ({ storyId: t.exposeID('storyId', { description: 'Its id, which finds nothing now.' }) }),
});
const TakeDownStoryInput = builder.inputType('TakeDownStoryInput', {
  description: 'The story whose texts are to go, and why.',
  fields: (t) => ({
    storyId: t.id({ required: true, description: 'The id of any Story.' }),
    reason: t.string({
      required: true,
      description: 'Shown to whoever follows a link to the story; 1 to 500 characters.',
    }),
  }),
});
const TakeDownStoryPayload = storyPayload('TakeDownStoryPayload', 'What is left of the story: its address, and why.');

builder.mutationFields((t) => ({
  setStoryVisibility: t.field({
    type: SetStoryVisibilityPayload,
    description:
      'Shows a story of one’s own to everybody, or to nobody else; for teachers and admins. `shareStory` shows it to classes.',
    authScopes: { may: 'publish' },
    errors: resultOf('SetStoryVisibility', InvalidInputError, NotFoundError),
    args: {
      input: t.arg({ type: SetStoryVisibilityInput, required: true, description: 'Which story, and who sees it.' }),
    },
    resolve: async (_root, { input }, context) => {
      const storyId = requiredId('Story', input.storyId, 'storyId');
      await setVisibility(context, storyId, input.visibility);
      return { storyId };
    },
  }),
  deleteStory: t.field({
    type: DeleteStoryPayload,
    description:
      'Deletes a story of one’s own with its reports, quizzes and all attempts at them; not one that a class was set a quiz of.',
    authScopes: { may: 'author' },
    errors: resultOf('DeleteStory', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: DeleteStoryInput, required: true, description: 'Which story.' }) },
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
    args: { input: t.arg({ type: TakeDownStoryInput, required: true, description: 'Which story, and why.' }) },
    resolve: async (_root, { input }, { prisma }) => {
      const storyId = requiredId('Story', input.storyId, 'storyId');
      await takeDown(prisma, storyId, input.reason);
      return { storyId };
    },
  }),
}));
