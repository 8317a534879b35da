import { InvalidInputError, NotFoundError } from '../errors.ts';
import { requestQuiz } from '../quizzes/request-quiz.ts';
import { builder } from './builder.ts';
import { EngineVersionType } from './engine-version.ts';
import { SkillType } from './enums.ts';
import { resultOf } from './errors.ts';
import { requiredId, storedId, uuidOrNobody } from './global-id.ts';
import { jobPayload } from './job.ts';

builder.prismaNode('Quiz', {
  id: { field: 'id' },
  description: "Questions on a story's reports. The same reports, seed and engine give the same questions.",
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({
    story: t.relation('story'),
    title: t.exposeString('title'),
    seed: t.exposeString('seed'),
    engine: t.field({
      type: EngineVersionType,
      select: { engineName: true, engineVersion: true },
      resolve: ({ engineName, engineVersion }) => ({ name: engineName, version: engineVersion }),
    }),
    createdAt: t.string({ select: { createdAt: true }, resolve: ({ createdAt }) => createdAt.toISOString() }),
    questions: t.relation('questions', { query: { orderBy: { position: 'asc' } } }),
  }),
});

builder.queryField('quiz', (t) =>
  t.prismaField({
    type: 'Quiz',
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _root, { id }, { prisma }) =>
      prisma.quiz.findUnique({ ...query, where: { id: uuidOrNobody(storedId('Quiz', id) ?? '') } }),
  }),
);

const GenerateQuizInput = builder.inputType('GenerateQuizInput', {
  fields: (t) => ({
    storyId: t.id({ required: true }),
    count: t.int({ defaultValue: 10, description: 'Questions wanted; the reports may support fewer.' }),
    seed: t.string({ description: 'Where it is not given, each quiz is another one.' }),
    skills: t.field({ type: [SkillType], description: 'Only questions that teach these.' }),
    idempotencyKey: t.string({ description: 'The same key again gives the job that the first request began.' }),
  }),
});

const GenerateQuizPayload = jobPayload('GenerateQuizPayload');

builder.mutationField('generateQuiz', (t) =>
  t.field({
    type: GenerateQuizPayload,
    description: 'Begins to make a quiz; follow the job.',
    errors: resultOf('GenerateQuiz', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: GenerateQuizInput, required: true }) },
    resolve: async (_root, { input }, services) => {
      const storyId = requiredId('Story', input.storyId, 'storyId');
      return { jobId: await requestQuiz(services, { ...input, storyId, count: input.count ?? 10 }) };
    },
  }),
);
