import { InvalidInputError, NotFoundError } from '../errors.ts';
import { approveQuestion, dismissQuestion, reviewDrafts, type Draft } from '../quizzes/drafts.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { ReviewType } from './response.ts';

const QuestionDraftType = builder.objectRef<Draft>('QuestionDraft').implement({
  description: 'A question that a language model proposed and nobody has approved, with its key.',
  fields: (t) => ({
    question: t.prismaField({
      type: 'Question',
      description: 'As a learner would see it.',
      resolve: (query, { questionId }, _args, { reads }) =>
        reads.question.findUniqueOrThrow({ ...query, where: { id: questionId } }),
    }),
    review: t.expose('review', { type: ReviewType, description: 'Its key, why, and where it stands.' }),
  }),
});

const ReviewDraftsInput = builder.inputType('ReviewDraftsInput', {
  description: 'The quiz whose drafts are wanted.',
  fields: (t) => ({ quizId: t.id({ required: true, description: 'The id of a Quiz of one’s own.' }) }),
});

const ReviewDraftsPayload = builder.objectRef<{ readonly drafts: readonly Draft[] }>('ReviewDraftsPayload').implement({
  description: 'What waits for approval.',
  fields: (t) => ({
    drafts: t.field({
      type: [QuestionDraftType],
      description: 'In the order of the quiz.',
      resolve: ({ drafts }) => drafts,
    }),
  }),
});

const judgedPayload = (name: string, description: string) =>
  builder.objectRef<{ readonly questionId: string }>(name).implement({
    description,
    fields: (t) => ({
      question: t.prismaField({
        type: 'Question',
        description: 'As it is now.',
        resolve: (query, { questionId }, _args, { reads }) =>
          reads.question.findUniqueOrThrow({ ...query, where: { id: questionId } }),
      }),
      quiz: t.prismaField({
        type: 'Quiz',
        description: 'Its quiz, with the version and the counts as they are now.',
        resolve: (query, { questionId }, _args, { prisma }) =>
          prisma.quiz.findFirstOrThrow({ ...query, where: { questions: { some: { id: questionId } } } }),
      }),
    }),
  });

const judgedInput = (name: string) =>
  builder.inputType(name, {
    description: 'The drafted question that is judged.',
    fields: (t) => ({
      questionId: t.id({ required: true, description: 'The id of a drafted Question of a quiz of one’s own.' }),
    }),
  });

const ApproveQuestionInput = judgedInput('ApproveQuestionInput');
const ApproveQuestionPayload = judgedPayload('ApproveQuestionPayload', 'The question that new attempts ask.');
const DismissQuestionInput = judgedInput('DismissQuestionInput');
const DismissQuestionPayload = judgedPayload('DismissQuestionPayload', 'The question that has left its quiz.');

builder.mutationFields((t) => ({
  reviewDrafts: t.field({
    type: ReviewDraftsPayload,
    description: "A quiz's drafted questions that wait for approval, with their keys. Stores nothing.",
    authScopes: { may: 'author' },
    errors: resultOf('ReviewDrafts', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: ReviewDraftsInput, required: true, description: 'Which quiz.' }) },
    resolve: async (_root, { input }, context) => ({
      drafts: await reviewDrafts(context, requiredId('Quiz', input.quizId, 'quizId')),
    }),
  }),
  approveQuestion: t.field({
    type: ApproveQuestionPayload,
    description: 'Has new attempts ask a drafted question. Sent again, it changes nothing.',
    authScopes: { may: 'author' },
    errors: resultOf('ApproveQuestion', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: ApproveQuestionInput, required: true, description: 'Which question.' }) },
    resolve: async (_root, { input }, context) => {
      const questionId = requiredId('Question', input.questionId, 'questionId');
      await approveQuestion(context, questionId);
      return { questionId };
    },
  }),
  dismissQuestion: t.field({
    type: DismissQuestionPayload,
    description: 'Takes a drafted question out of its quiz, approved or not. Sent again, it changes nothing.',
    authScopes: { may: 'author' },
    errors: resultOf('DismissQuestion', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: DismissQuestionInput, required: true, description: 'Which question.' }) },
    resolve: async (_root, { input }, context) => {
      const questionId = requiredId('Question', input.questionId, 'questionId');
      await dismissQuestion(context, questionId);
      return { questionId };
    },
  }),
}));
