import type { Context } from '../context.ts';
import { arrangeQuiz } from '../workbench/arrange-quiz.ts';
import { discardChanges } from '../workbench/discard-changes.ts';
import { duplicateQuiz } from '../workbench/duplicate-quiz.ts';
import { inspectWorking, type InspectedQuestion } from '../workbench/inspect-working.ts';
import { publishQuiz } from '../workbench/publish-quiz.ts';
import { renameQuiz } from '../workbench/rename-quiz.ts';
import { builder } from './builder.ts';
import { requiredId } from './global-id.ts';
import { allowed, outcome, quizIdWords, quizPayload, revisionWords, type OfQuiz } from './workbench-payload.ts';
import { QuestionFindingType } from './written-question.ts';

/** A quiz as it was seen. */
const seenInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      quizId: t.id({ required: true, description: quizIdWords }),
      revision: t.int({ required: true, description: revisionWords }),
    }),
  });

const CheckQuizInput = builder.inputType('CheckQuizInput', {
  description: 'The quiz whose questions are checked.',
  fields: (t) => ({ quizId: t.id({ required: true, description: quizIdWords }) }),
});
const CheckedQuestionType = builder.objectRef<InspectedQuestion>('CheckedQuestion').implement({
  description: 'A question of the workbench, and what is to be said of it.',
  fields: (t) => ({
    question: t.prismaField({
      type: 'Question',
      description: 'As a learner sees it.',
      resolve: (query, { questionId }, _args, { reads }) =>
        reads.question.findUniqueOrThrow({ ...query, where: { id: questionId } }),
    }),
    findings: t.field({
      type: [QuestionFindingType],
      description: 'What does not hold comes first.',
      resolve: ({ findings }) => findings,
    }),
  }),
});
const CheckQuizPayload = builder
  .objectRef<{ readonly questions: readonly InspectedQuestion[] }>('CheckQuizPayload')
  .implement({
    description: 'What the checks say.',
    fields: (t) => ({
      questions: t.field({
        type: [CheckedQuestionType],
        description: 'Those of which something is to be said, in the order of the quiz.',
        resolve: ({ questions }) => questions.filter(({ findings }) => findings.length > 0),
      }),
    }),
  });

const ArrangeQuizInput = builder.inputType('ArrangeQuizInput', {
  description: 'The questions that a quiz is to have.',
  fields: (t) => ({
    quizId: t.id({ required: true, description: quizIdWords }),
    revision: t.int({ required: true, description: revisionWords }),
    questionIds: t.idList({
      required: true,
      description:
        'All of them, in their order, at most 50: of this quiz, or of others of one’s own on the same story, which are copied.',
    }),
  }),
});
const ArrangeQuizPayload = quizPayload('ArrangeQuizPayload', 'The quiz with these questions.');

const PublishQuizInput = seenInput('PublishQuizInput', 'The quiz whose changes are published.');
const PublishQuizPayload = quizPayload('PublishQuizPayload', 'The quiz in its new version.');
const DiscardChangesInput = seenInput('DiscardChangesInput', 'The quiz whose changes are given up.');
const DiscardChangesPayload = quizPayload('DiscardChangesPayload', 'The quiz as it was published.');

const RenameQuizInput = builder.inputType('RenameQuizInput', {
  description: 'A quiz, and its title.',
  fields: (t) => ({
    quizId: t.id({ required: true, description: quizIdWords }),
    title: t.string({ required: true, description: 'At most 200 characters.' }),
  }),
});
const RenameQuizPayload = quizPayload('RenameQuizPayload', 'The quiz with its title.');
const DuplicateQuizInput = builder.inputType('DuplicateQuizInput', {
  description: 'A quiz, and what its copy is called.',
  fields: (t) => ({
    quizId: t.id({ required: true, description: quizIdWords }),
    title: t.string({ required: true, description: 'At most 200 characters.' }),
  }),
});
const DuplicateQuizPayload = quizPayload('DuplicateQuizPayload', 'The copy.');

interface SeenInput {
  readonly quizId: string;
  readonly revision: number;
}

/** Does something to a quiz as it was seen, and gives it back. */
async function toSeen(
  input: SeenInput,
  context: Context,
  act: (context: Context, seen: SeenInput) => Promise<void>,
): Promise<OfQuiz> {
  const quizId = requiredId('Quiz', input.quizId, 'quizId');
  await act(context, { quizId, revision: input.revision });
  return { quizId };
}

builder.mutationFields((t) => ({
  checkQuiz: t.field({
    type: CheckQuizPayload,
    description: 'Says what does not hold of the questions in a quiz’s workbench. Stores nothing.',
    ...allowed,
    errors: outcome('CheckQuiz'),
    args: { input: t.arg({ type: CheckQuizInput, required: true, description: 'Which quiz.' }) },
    resolve: async (_root, { input }, context) => ({
      questions: await inspectWorking(context, requiredId('Quiz', input.quizId, 'quizId')),
    }),
  }),
  arrangeQuiz: t.field({
    type: ArrangeQuizPayload,
    description: 'Reorders the questions of a quiz’s next version, drops some or brings some in.',
    ...allowed,
    errors: outcome('ArrangeQuiz'),
    args: { input: t.arg({ type: ArrangeQuizInput, required: true, description: 'Which quiz, and its questions.' }) },
    resolve: async (_root, { input }, context) => {
      const questionIds = input.questionIds.map((id) => requiredId('Question', String(id), 'questionIds'));
      return toSeen(input, context, (asked, seen) => arrangeQuiz(asked, { ...seen, questionIds }));
    },
  }),
  publishQuiz: t.field({
    type: PublishQuizPayload,
    description:
      'Has new attempts ask what the workbench has, by a new version. Attempts and assignments under way keep theirs.',
    ...allowed,
    errors: outcome('PublishQuiz'),
    args: { input: t.arg({ type: PublishQuizInput, required: true, description: 'Which quiz.' }) },
    resolve: (_root, { input }, context) => toSeen(input, context, publishQuiz),
  }),
  discardChanges: t.field({
    type: DiscardChangesPayload,
    description: 'Gives up what was changed since a quiz was published: what was edited or written since is deleted.',
    ...allowed,
    errors: outcome('DiscardChanges'),
    args: { input: t.arg({ type: DiscardChangesInput, required: true, description: 'Which quiz.' }) },
    resolve: (_root, { input }, context) => toSeen(input, context, discardChanges),
  }),
  renameQuiz: t.field({
    type: RenameQuizPayload,
    description: 'Gives a quiz another title, at once.',
    ...allowed,
    errors: outcome('RenameQuiz'),
    args: { input: t.arg({ type: RenameQuizInput, required: true, description: 'Which quiz, and its title.' }) },
    resolve: async (_root, { input }, context) => {
      const quizId = requiredId('Quiz', input.quizId, 'quizId');
      await renameQuiz(context, { quizId, title: input.title });
      return { quizId };
    },
  }),
  duplicateQuiz: t.field({
    type: DuplicateQuizPayload,
    description: 'Makes another quiz with the same questions, tags and all.',
    ...allowed,
    errors: outcome('DuplicateQuiz'),
    args: {
      input: t.arg({ type: DuplicateQuizInput, required: true, description: 'Which quiz, and the copy’s title.' }),
    },
    resolve: async (_root, { input }, context) => {
      const quizId = requiredId('Quiz', input.quizId, 'quizId');
      return { quizId: await duplicateQuiz(context, { quizId, title: input.title }) };
    },
  }),
}));
