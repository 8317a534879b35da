import type { Finding } from '@crossread/engine';
import type { Context } from '../context.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { arrangeQuiz } from '../workbench/arrange-quiz.ts';
import { compose } from '../workbench/compose.ts';
import { discardChanges } from '../workbench/discard-changes.ts';
import { duplicateQuiz } from '../workbench/duplicate-quiz.ts';
import { inspectWorking, type InspectedQuestion } from '../workbench/inspect-working.ts';
import { labelQuestion } from '../workbench/label-question.ts';
import { publishQuiz } from '../workbench/publish-quiz.ts';
import { renameQuiz } from '../workbench/rename-quiz.ts';
import { replaceQuestion } from '../workbench/replace-question.ts';
import { saveQuestion } from '../workbench/save-question.ts';
import { tryQuestion } from '../workbench/try-question.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { LanguageType } from './language.ts';
import { AnswerInput, givenAnswer } from './response.ts';
import { givenQuestion, QuestionFindingType, WrittenQuestionInput } from './written-question.ts';

const quizIdWords = 'The id of a Quiz of one’s own.';
const revisionWords = 'Workbench.revision as it was seen: what was changed elsewhere since is not undone unseen.';
const shownInWords = 'The language in which the question was shown: what still says the same stays in all languages.';

interface OfQuiz {
  readonly quizId: string;
  readonly questionId?: string | null;
  readonly findings?: readonly Finding[];
}

const quizPayload = (name: string, description: string) =>
  builder.objectRef<OfQuiz>(name).implement({
    description,
    fields: (t) => ({
      quiz: t.prismaField({
        type: 'Quiz',
        description: 'As it is now, its workbench with it.',
        resolve: (query, { quizId }, _args, { prisma }) =>
          prisma.quiz.findUniqueOrThrow({ ...query, where: { id: quizId } }),
      }),
    }),
  });

const questionPayload = (name: string, description: string) =>
  builder.objectRef<OfQuiz>(name).implement({
    description,
    fields: (t) => ({
      quiz: t.prismaField({
        type: 'Quiz',
        description: 'As it is now, its workbench with it.',
        resolve: (query, { quizId }, _args, { prisma }) =>
          prisma.quiz.findUniqueOrThrow({ ...query, where: { id: quizId } }),
      }),
      question: t.prismaField({
        type: 'Question',
        description: 'The question that stands there now.',
        resolve: (query, { questionId }, _args, { prisma }) =>
          prisma.question.findUniqueOrThrow({ ...query, where: { id: questionId ?? '' } }),
      }),
      findings: t.field({
        type: [QuestionFindingType],
        description: 'What is still to be said of it; empty where nothing is.',
        resolve: ({ findings = [] }) => findings,
      }),
    }),
  });

/** A quiz as it was seen. */
const seenInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      quizId: t.id({ required: true, description: quizIdWords }),
      revision: t.int({ required: true, description: revisionWords }),
    }),
  });

const CheckQuestionInput = builder.inputType('CheckQuestionInput', {
  description: 'A question as it is being written.',
  fields: (t) => ({
    quizId: t.id({ required: true, description: quizIdWords }),
    questionId: t.id({ description: 'The id of the Question of it that is edited; none for one of one’s own.' }),
    question: t.field({ type: WrittenQuestionInput, required: true, description: 'What is written so far.' }),
    language: t.field({ type: LanguageType, defaultValue: 'en', description: shownInWords }),
  }),
});
const CheckQuestionPayload = builder.objectRef<{ findings: readonly Finding[] }>('CheckQuestionPayload').implement({
  description: 'What the checks say.',
  fields: (t) => ({
    findings: t.field({
      type: [QuestionFindingType],
      description: 'What does not hold comes first; empty where nothing is to be said.',
      resolve: ({ findings }) => findings,
    }),
  }),
});

const SaveQuestionInput = builder.inputType('SaveQuestionInput', {
  description: 'A question as it is written.',
  fields: (t) => ({
    quizId: t.id({ required: true, description: quizIdWords }),
    revision: t.int({ required: true, description: revisionWords }),
    questionId: t.id({ description: 'The id of the Question of it that is edited; none for one of one’s own.' }),
    question: t.field({ type: WrittenQuestionInput, required: true, description: 'What is written.' }),
    language: t.field({ type: LanguageType, defaultValue: 'en', description: shownInWords }),
  }),
});
const SaveQuestionPayload = questionPayload('SaveQuestionPayload', 'The question as it is stored.');

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

const ReplaceQuestionInput = builder.inputType('ReplaceQuestionInput', {
  description: 'The question that another one is wanted for.',
  fields: (t) => ({
    quizId: t.id({ required: true, description: quizIdWords }),
    revision: t.int({ required: true, description: revisionWords }),
    questionId: t.id({ required: true, description: 'The id of a Question of its workbench.' }),
  }),
});
const ReplaceQuestionPayload = questionPayload('ReplaceQuestionPayload', 'The other question, in its place.');

const LabelQuestionInput = builder.inputType('LabelQuestionInput', {
  description: 'What a question is marked with. What is left out stays as it is.',
  fields: (t) => ({
    questionId: t.id({ required: true, description: 'The id of a Question of a quiz of one’s own.' }),
    tags: t.stringList({
      description: 'At most twelve, of at most 40 characters each; they are kept in small letters.',
    }),
    locked: t.boolean({ description: 'Whether it is to stay as it is.' }),
  }),
});
const LabelQuestionPayload = builder.objectRef<{ readonly questionId: string }>('LabelQuestionPayload').implement({
  description: 'The question with its marks.',
  fields: (t) => ({
    question: t.prismaField({
      type: 'Question',
      description: 'As it is now.',
      resolve: (query, { questionId }, _args, { prisma }) =>
        prisma.question.findUniqueOrThrow({ ...query, where: { id: questionId } }),
    }),
  }),
});

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

const TryQuestionInput = builder.inputType('TryQuestionInput', {
  description: 'An answer to a question of one’s own.',
  fields: (t) => ({
    questionId: t.id({ required: true, description: 'The id of a Question of a quiz of one’s own.' }),
    answer: t.field({ type: AnswerInput, required: true, description: 'In the shape of its interaction.' }),
  }),
});
const TryQuestionPayload = builder.objectRef<{ readonly score: number | null }>('TryQuestionPayload').implement({
  description: 'How the answer would be marked.',
  fields: (t) => ({
    score: t.exposeFloat('score', {
      nullable: true,
      description: 'From 0 to 1; null for a written answer, which a teacher marks.',
    }),
  }),
});

const allowed = { authScopes: { may: 'author' } } as const;
const outcome = (name: string) => resultOf(name, InvalidInputError, NotFoundError);

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

const optionalQuestion = (id: string | null | undefined) =>
  id === null || id === undefined ? null : requiredId('Question', id, 'questionId');

builder.mutationFields((t) => ({
  checkQuestion: t.field({
    type: CheckQuestionPayload,
    description: 'Says what does not hold of a question while it is written. Stores nothing.',
    ...allowed,
    errors: outcome('CheckQuestion'),
    args: { input: t.arg({ type: CheckQuestionInput, required: true, description: 'Which, and its words.' }) },
    resolve: async (_root, { input }, context) => {
      const { composed } = await compose(context, {
        quizId: requiredId('Quiz', input.quizId, 'quizId'),
        questionId: optionalQuestion(input.questionId),
        written: givenQuestion(input.question),
        language: input.language ?? 'en',
      });
      return { findings: composed.findings };
    },
  }),
  saveQuestion: t.field({
    type: SaveQuestionPayload,
    description:
      'Stores an edited question, or one of one’s own, for the next version of the quiz. What it still lacks is told; a key that the reports contradict is refused.',
    ...allowed,
    errors: outcome('SaveQuestion'),
    args: { input: t.arg({ type: SaveQuestionInput, required: true, description: 'Which, and its words.' }) },
    resolve: async (_root, { input }, context) => {
      const quizId = requiredId('Quiz', input.quizId, 'quizId');
      const saved = await saveQuestion(context, {
        quizId,
        revision: input.revision,
        questionId: optionalQuestion(input.questionId),
        written: givenQuestion(input.question),
        language: input.language ?? 'en',
      });
      return { quizId, ...saved };
    },
  }),
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
  replaceQuestion: t.field({
    type: ReplaceQuestionPayload,
    description:
      'Puts another question like it in a question’s place: of its kind if the reports support one, or its skill.',
    ...allowed,
    errors: outcome('ReplaceQuestion'),
    args: { input: t.arg({ type: ReplaceQuestionInput, required: true, description: 'Which question.' }) },
    resolve: async (_root, { input }, context) => {
      const quizId = requiredId('Quiz', input.quizId, 'quizId');
      const questionId = requiredId('Question', input.questionId, 'questionId');
      const { revision } = input;
      return { quizId, questionId: await replaceQuestion(context, { quizId, questionId, revision }) };
    },
  }),
  labelQuestion: t.field({
    type: LabelQuestionPayload,
    description: 'Tags a question, locks it or unlocks it, at once and in all versions.',
    ...allowed,
    errors: outcome('LabelQuestion'),
    args: { input: t.arg({ type: LabelQuestionInput, required: true, description: 'Which question, and its marks.' }) },
    resolve: async (_root, { input: { questionId: id, ...labels } }, context) => {
      const questionId = requiredId('Question', id, 'questionId');
      await labelQuestion(context, { questionId, ...labels });
      return { questionId };
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
  tryQuestion: t.field({
    type: TryQuestionPayload,
    description: 'Marks an answer to a question of one’s own, as a preview does. Stores nothing.',
    ...allowed,
    errors: outcome('TryQuestion'),
    args: { input: t.arg({ type: TryQuestionInput, required: true, description: 'Which question, and an answer.' }) },
    resolve: async (_root, { input }, context) => {
      const questionId = requiredId('Question', input.questionId, 'questionId');
      return { score: await tryQuestion(context, { questionId, answer: givenAnswer(input.answer) }) };
    },
  }),
}));
