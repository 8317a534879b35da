import { shareStory } from '../classrooms/share-story.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { storyPayload } from './story-ownership.ts';

const ShareStoryInput = builder.inputType('ShareStoryInput', {
  description: 'A story, and the classes that are to read it.',
  fields: (t) => ({
    storyId: t.id({ required: true, description: 'The id of a Story of one’s own.' }),
    classIds: t.idList({
      required: true,
      description: 'The ids of all classes of one’s own that are to read it; with none, it is private again.',
    }),
  }),
});
const ShareStoryPayload = storyPayload('ShareStoryPayload', 'The story that these classes read.');

builder.mutationField('shareStory', (t) =>
  t.field({
    type: ShareStoryPayload,
    description:
      'Shows a story of one’s own to the pupils of these classes of one’s own, with its quizzes, and to nobody else.',
    authScopes: { may: 'teach' },
    errors: resultOf('ShareStory', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: ShareStoryInput, required: true, description: 'Which story, and with whom.' }) },
    resolve: async (_root, { input }, context) => {
      const storyId = requiredId('Story', input.storyId, 'storyId');
      const classIds = [...new Set(input.classIds.map((id) => requiredId('Class', id, 'classIds')))];
      await shareStory(context, storyId, classIds);
      return { storyId };
    },
  }),
);
