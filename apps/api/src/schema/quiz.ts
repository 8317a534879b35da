import { readable } from '../access/readable.ts';
import { owns } from '../access/viewer.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { waiting } from '../quizzes/questions-asked.ts';
import { requestQuiz } from '../quizzes/request-quiz.ts';
import { isAskedOtherwise } from '../quizzes/stale-words.ts';
import { builder } from './builder.ts';
import { EngineVersionType } from './engine-version.ts';
import { DifficultyType, QuestionKindType, SkillType } from './quiz-enums.ts';
import { resultOf } from './errors.ts';
import { requiredId, storedId, uuidOrNobody } from './global-id.ts';
import { jobPayload } from './job.ts';
import { QuestionNode } from './question.ts';

/** Both lists are parts of one relation, so that a page that shows both has one statement. */
const onceAsked = {
  where: { askedFrom: { not: null } },
  orderBy: { position: 'asc' },
  select: { id: true, staleFrom: true, staleGate: true },
} as const;

builder.prismaNode('Quiz', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: "Questions on a story's reports. The same reports, seed and engine give the same questions.",
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.quiz(asker.viewer) }),
  fields: (t) => ({
    story: t.relation('story', { description: 'The reports that it asks about.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    viewerIsOwner: t.boolean({
      description: 'Whether whoever asks made it, and may see its keys.',
      select: { ownerId: true },
      resolve: ({ ownerId }, _args, { asker }) => owns(asker.viewer, ownerId),
    }),
    seed: t.string({
      nullable: true,
      description: 'For its owner alone, who could make the same quiz with it, keys and all; null for everybody else.',
      select: { seed: true, ownerId: true },
      resolve: ({ seed, ownerId }, _args, { asker }) => (owns(asker.viewer, ownerId) ? seed : null),
    }),
    engine: t.field({
      type: EngineVersionType,
      description: 'What made it.',
      select: { engineName: true, engineVersion: true },
      resolve: ({ engineName, engineVersion }) => ({ name: engineName, version: engineVersion }),
    }),
    createdAt: t.string({
      description: 'When it was made: ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { createdAt: true },
      resolve: ({ createdAt }) => createdAt.toISOString(),
    }),
    version: t.exposeInt('version', {
      description: 'Counted up each time that it asks something else; attempts keep the version that they began with.',
    }),
    verifiedAt: t.string({
      nullable: true,
      description: 'When its keys were last worked out again: ISO 8601 in UTC; null before the first time.',
      select: { verifiedAt: true },
      resolve: ({ verifiedAt }) => verifiedAt?.toISOString() ?? null,
    }),
    questions: t.field({
      type: [QuestionNode],
      description: 'What a new attempt asks.',
      select: (_args, _context, nested) => ({ questions: nested(onceAsked) }),
      resolve: ({ questions }) => questions.filter(({ staleFrom }) => staleFrom === null),
    }),
    staleQuestions: t.field({
      type: [QuestionNode],
      description: 'Left out of new attempts, since they no longer hold; `staleReason` says why.',
      select: (_args, _context, nested) => ({ questions: nested(onceAsked) }),
      resolve: ({ questions }) =>
        questions.filter((question) => question.staleFrom !== null && !isAskedOtherwise(question)),
    }),
    draftCount: t.relationCount('questions', {
      description: 'Drafted questions that wait for approval; `reviewDrafts` shows them to whoever made the quiz.',
      where: waiting,
    }),
  }),
});

builder.queryField('quiz', (t) =>
  t.prismaField({
    type: 'Quiz',
    nullable: true,
    description: 'A quiz; null where there is none, or no longer, or its story is another’s private one.',
    args: { id: t.arg.id({ required: true, description: 'The id of a Quiz.' }) },
    resolve: (query, _root, { id }, { reads, asker }) =>
      reads.quiz.findUnique({
        ...query,
        where: { id: uuidOrNobody(storedId('Quiz', id) ?? ''), ...readable.quiz(asker.viewer) },
      }),
  }),
);

const SkillCount = builder.inputType('SkillCountInput', {
  description: 'So many questions of one skill.',
  fields: (t) => ({
    skill: t.field({ type: SkillType, required: true, description: 'What they teach.' }),
    count: t.int({ required: true, description: 'How many.' }),
  }),
});
const DifficultyCount = builder.inputType('DifficultyCountInput', {
  description: 'So many questions of one difficulty.',
  fields: (t) => ({
    difficulty: t.field({ type: DifficultyType, required: true, description: 'How hard they are.' }),
    count: t.int({ required: true, description: 'How many.' }),
  }),
});
const QuizBlueprintInput = builder.inputType('QuizBlueprintInput', {
  description:
    'How many questions of each; the rest of `count` goes to what is not named. Where the reports do not support it, the job’s problems say why.',
  fields: (t) => ({
    skills: t.field({ type: [SkillCount], description: 'How many of each skill.' }),
    difficulties: t.field({ type: [DifficultyCount], description: 'How many of each difficulty.' }),
  }),
});

const GenerateQuizInput = builder.inputType('GenerateQuizInput', {
  description: 'The quiz that is wanted.',
  fields: (t) => ({
    storyId: t.id({ required: true, description: 'The id of a Story that one sees.' }),
    count: t.int({ defaultValue: 10, description: 'Questions wanted, 1 to 50; the reports may support fewer.' }),
    seed: t.string({
      description:
        'At most 100 characters; the same seed gives the same questions. Without one, each quiz is another one.',
    }),
    skills: t.field({ type: [SkillType], description: 'Only questions that teach these.' }),
    kinds: t.field({ type: [QuestionKindType], description: 'Only questions of these kinds.' }),
    blueprint: t.field({ type: QuizBlueprintInput, description: 'Without one, a quiz is balanced over all skills.' }),
    drafts: t.int({
      defaultValue: 0,
      description:
        'How many questions more a language model may propose, at most 10. They are asked once approved by whoever made the quiz.',
    }),
    idempotencyKey: t.string({ description: 'The same key again gives the job that the first request began.' }),
  }),
});

const GenerateQuizPayload = jobPayload('GenerateQuizPayload');

builder.mutationField('generateQuiz', (t) =>
  t.field({
    type: GenerateQuizPayload,
    description: 'Begins to make a quiz; follow the job.',
    authScopes: { may: 'author' },
    errors: resultOf('GenerateQuiz', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: GenerateQuizInput, required: true, description: 'Of which story, and of what.' }) },
    resolve: async (_root, { input }, context) => {
      const storyId = requiredId('Story', input.storyId, 'storyId');
      return { jobId: await requestQuiz(context, { ...input, storyId, count: input.count ?? 10 }) };
    },
  }),
);
