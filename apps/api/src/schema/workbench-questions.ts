import type { Finding } from '@crossread/engine';
import { compose } from '../workbench/compose.ts';
import { labelQuestion } from '../workbench/label-question.ts';
import { replaceQuestion } from '../workbench/replace-question.ts';
import { saveQuestion } from '../workbench/save-question.ts';
import { tryQuestion } from '../workbench/try-question.ts';
import { builder } from './builder.ts';
import { requiredId } from './global-id.ts';
import { LanguageType } from './language.ts';
import { AnswerInput, givenAnswer } from './response.ts';
import { allowed, outcome, quizIdWords, quizPayload, revisionWords, type OfQuiz } from './workbench-payload.ts';
import { givenQuestion, QuestionFindingType, WrittenQuestionInput } from './written-question.ts';

const shownInWords = 'The language in which the question was shown: what still says the same stays in all languages.';

interface OfQuestion extends OfQuiz {
  readonly questionId: string;
  readonly findings?: readonly Finding[];
}

const questionPayload = (name: string, description: string) => {
  const payload = quizPayload<OfQuestion>(name, description);
  builder.objectFields(payload, (t) => ({
    question: t.prismaField({
      type: 'Question',
      description: 'The question that stands there now.',
      resolve: (query, { questionId }, _args, { prisma }) =>
        prisma.question.findUniqueOrThrow({ ...query, where: { id: questionId } }),
    }),
    findings: t.field({
      type: [QuestionFindingType],
      description: 'What is still to be said of it; empty where nothing is.',
      resolve: ({ findings = [] }) => findings,
    }),
  }));
  return payload;
};

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
