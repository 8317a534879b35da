import { findInBank, ownTags } from '../workbench/question-bank.ts';
import { builder } from './builder.ts';
import { storedId } from './global-id.ts';
import { QuestionKindType, SkillType } from './quiz-enums.ts';
import { ViewerType } from './viewer.ts';

builder.objectFields(ViewerType, (t) => ({
  questionBank: t.prismaConnection({
    type: 'Question',
    cursor: 'id',
    description: 'The questions of all quizzes that they made, of edited ones the last form; at most 1,000 are found.',
    args: {
      search: t.arg.string({
        description:
          'Words, or parts of words, that all have to be in its prompt, its options or its tags; twelve at most.',
      }),
      tag: t.arg.string({ description: 'Only those that have this tag.' }),
      kind: t.arg({ type: QuestionKindType, description: 'Only those that ask for this.' }),
      skill: t.arg({ type: SkillType, description: 'Only those that teach this.' }),
      storyId: t.arg.id({ description: 'Only those on this Story, which its other quizzes can take in.' }),
    },
    resolve: async (query, _viewer, { storyId, ...wish }, context) => {
      const story = storyId ? (storedId('Story', storyId) ?? '') : null;
      if (story === '') return [];
      const ids = await findInBank(context, { ...wish, storyId: story });
      return context.prisma.question.findMany({
        ...query,
        where: { id: { in: [...ids] } },
        orderBy: [{ quiz: { createdAt: 'desc' } }, { quizId: 'desc' }, { position: 'asc' }],
      });
    },
  }),
  questionTags: t.stringList({
    description: 'The tags that they have given to questions, by the alphabet.',
    resolve: async (_viewer, _args, context) => [...(await ownTags(context))],
  }),
}));
