import { InvalidInputError, NotFoundError } from '../errors.ts';
import { attemptResult, type AttemptResult, type Habit } from '../quizzes/attempt-result.ts';
import { finishAttempt, startAttempt } from '../quizzes/attempts.ts';
import { builder } from './builder.ts';
import { OptionRoleType, SkillType } from './enums.ts';
import { resultOf } from './errors.ts';
import { requiredId, storedId, uuidOrNobody } from './global-id.ts';

const SkillResultType = builder.objectRef<AttemptResult['bySkill'][number]>('SkillResult').implement({
  fields: (t) => ({
    skill: t.expose('skill', { type: SkillType }),
    score: t.exposeFloat('score'),
    maximum: t.exposeFloat('maximum'),
  }),
});

const HabitType = builder.objectRef<Habit>('Habit').implement({
  description: 'A misreading that came more than once, by the role of the options picked.',
  fields: (t) => ({
    role: t.expose('role', { type: OptionRoleType }),
    count: t.exposeInt('count'),
    advice: t.exposeString('advice'),
  }),
});

const AttemptResultType = builder.objectRef<AttemptResult>('AttemptResult').implement({
  description: 'Given once the attempt is finished. What a teacher marks counts for neither score nor maximum.',
  fields: (t) => ({
    score: t.exposeFloat('score'),
    maximum: t.exposeFloat('maximum'),
    bySkill: t.field({ type: [SkillResultType], resolve: ({ bySkill }) => bySkill }),
    habits: t.field({ type: [HabitType], resolve: ({ habits }) => habits }),
  }),
});

builder.prismaNode('Attempt', {
  id: { field: 'id' },
  description: 'One learner at one quiz, once. Whoever has its id can go on with it.',
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({
    quiz: t.relation('quiz'),
    startedAt: t.string({ select: { startedAt: true }, resolve: ({ startedAt }) => startedAt.toISOString() }),
    finishedAt: t.string({
      nullable: true,
      select: { finishedAt: true },
      resolve: ({ finishedAt }) => finishedAt?.toISOString() ?? null,
    }),
    responses: t.relation('responses', {
      description: 'The answered questions, each with what its answer shows; the others are in quiz.questions.',
      query: { orderBy: { question: { position: 'asc' } } },
    }),
    answeredCount: t.relationCount('responses'),
    questionCount: t.int({
      select: { quiz: { select: { _count: { select: { questions: true } } } } },
      resolve: ({ quiz }) => quiz._count.questions,
    }),
    result: t.field({
      type: AttemptResultType,
      nullable: true,
      select: { id: true },
      resolve: ({ id }, _args, { prisma }) => attemptResult(prisma, id),
    }),
  }),
});

builder.queryField('attempt', (t) =>
  t.prismaField({
    type: 'Attempt',
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _root, { id }, { prisma }) =>
      prisma.attempt.findUnique({ ...query, where: { id: uuidOrNobody(storedId('Attempt', id) ?? '') } }),
  }),
);

const attemptPayload = (name: string) =>
  builder.objectRef<{ readonly attemptId: string }>(name).implement({
    fields: (t) => ({
      attempt: t.prismaField({
        type: 'Attempt',
        resolve: (query, { attemptId }, _args, { prisma }) =>
          prisma.attempt.findUniqueOrThrow({ ...query, where: { id: attemptId } }),
      }),
    }),
  });

const StartAttemptInput = builder.inputType('StartAttemptInput', {
  fields: (t) => ({ quizId: t.id({ required: true }) }),
});
const StartAttemptPayload = attemptPayload('StartAttemptPayload');
const FinishAttemptInput = builder.inputType('FinishAttemptInput', {
  fields: (t) => ({ attemptId: t.id({ required: true }) }),
});
const FinishAttemptPayload = attemptPayload('FinishAttemptPayload');

builder.mutationFields((t) => ({
  startAttempt: t.field({
    type: StartAttemptPayload,
    errors: resultOf('StartAttempt', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: StartAttemptInput, required: true }) },
    resolve: async (_root, { input }, services) => ({
      attemptId: await startAttempt(services, requiredId('Quiz', input.quizId, 'quizId')),
    }),
  }),
  finishAttempt: t.field({
    type: FinishAttemptPayload,
    description: 'Ends the attempt, answered or not, and gives its result. Sent again, it changes nothing.',
    errors: resultOf('FinishAttempt', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: FinishAttemptInput, required: true }) },
    resolve: async (_root, { input }, services) => {
      const attemptId = requiredId('Attempt', input.attemptId, 'attemptId');
      await finishAttempt(services, attemptId);
      return { attemptId };
    },
  }),
}));
