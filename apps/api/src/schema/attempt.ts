import { readable } from '../access/readable.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { attemptResult } from '../quizzes/attempt-result.ts';
import { finishAttempt, startAttempt } from '../quizzes/attempts.ts';
import { questionsAsked } from '../quizzes/questions-asked.ts';
import { AttemptResultType } from './attempt-result.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId, storedId, uuidOrNobody } from './global-id.ts';

builder.prismaNode('Attempt', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'One learner at one quiz, once. Only whoever began it sees it.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.attempt(asker.viewer) }),
  fields: (t) => ({
    quiz: t.relation('quiz', { description: 'What it is an attempt at.' }),
    startedAt: t.string({
      description: 'ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { startedAt: true },
      resolve: ({ startedAt }) => startedAt.toISOString(),
    }),
    finishedAt: t.string({
      nullable: true,
      description: 'ISO 8601 in UTC; null while it goes on.',
      select: { finishedAt: true },
      resolve: ({ finishedAt }) => finishedAt?.toISOString() ?? null,
    }),
    responses: t.relation('responses', {
      description: 'The answered questions, each with what its answer shows; the others are in `questions`.',
      query: { orderBy: { question: { position: 'asc' } } },
    }),
    answeredCount: t.relationCount('responses', { description: 'How many questions are answered.' }),
    questions: t.prismaField({
      type: ['Question'],
      description: 'What it asks: the questions of the version it began with, whatever has left the quiz since.',
      select: { quizId: true, version: true },
      resolve: (query, attempt, _args, { reads }) =>
        reads.question.findMany({ ...query, where: questionsAsked(attempt), orderBy: { position: 'asc' } }),
    }),
    questionCount: t.int({
      description: 'How many questions it asks.',
      select: { quizId: true, version: true },
      resolve: (attempt, _args, { reads }) => reads.question.count({ where: questionsAsked(attempt) }),
    }),
    version: t.exposeInt('version', { description: "The quiz's version it began with." }),
    certainty: t.exposeBoolean('certainty', { description: 'Whether each answer comes with how sure the learner is.' }),
    result: t.field({
      type: AttemptResultType,
      nullable: true,
      description: 'How it went; null until it is finished.',
      select: { id: true },
      resolve: ({ id }, _args, { prisma }) => attemptResult(prisma, id),
    }),
  }),
});

builder.queryField('attempt', (t) =>
  t.prismaField({
    type: 'Attempt',
    nullable: true,
    description: 'An attempt of one’s own; null where there is none, or no longer.',
    args: { id: t.arg.id({ required: true, description: 'The id of an Attempt.' }) },
    resolve: (query, _root, { id }, { reads, asker }) =>
      reads.attempt.findUnique({
        ...query,
        where: { id: uuidOrNobody(storedId('Attempt', id) ?? ''), ...readable.attempt(asker.viewer) },
      }),
  }),
);

const attemptPayload = (name: string, description: string) =>
  builder.objectRef<{ readonly attemptId: string }>(name).implement({
    description,
    fields: (t) => ({
      attempt: t.prismaField({
        type: 'Attempt',
        description: 'As it is now.',
        resolve: (query, { attemptId }, _args, { reads }) =>
          reads.attempt.findUniqueOrThrow({ ...query, where: { id: attemptId } }),
      }),
    }),
  });

const StartAttemptInput = builder.inputType('StartAttemptInput', {
  description: 'The quiz to take, and how.',
  fields: (t) => ({
    quizId: t.id({ required: true, description: 'The id of a Quiz that one sees.' }),
    certainty: t.boolean({ defaultValue: false, description: 'Asks with each answer how sure the learner is.' }),
    idempotencyKey: t.string({ description: 'The same key again gives the attempt that the first request began.' }),
  }),
});
const StartAttemptPayload = attemptPayload('StartAttemptPayload', 'The attempt that has begun.');
const FinishAttemptInput = builder.inputType('FinishAttemptInput', {
  description: 'The attempt to end.',
  fields: (t) => ({ attemptId: t.id({ required: true, description: 'The id of an Attempt of one’s own.' }) }),
});
const FinishAttemptPayload = attemptPayload('FinishAttemptPayload', 'The attempt that has ended.');

builder.mutationFields((t) => ({
  startAttempt: t.field({
    type: StartAttemptPayload,
    description: 'Begins an attempt at the present version of a quiz, which the attempt keeps.',
    authScopes: { may: 'learn' },
    errors: resultOf('StartAttempt', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: StartAttemptInput, required: true, description: 'Which quiz.' }) },
    resolve: async (_root, { input }, context) => ({
      attemptId: await startAttempt(context, {
        quizId: requiredId('Quiz', input.quizId, 'quizId'),
        certainty: input.certainty ?? false,
        idempotencyKey: input.idempotencyKey ?? null,
      }),
    }),
  }),
  finishAttempt: t.field({
    type: FinishAttemptPayload,
    description: 'Ends the attempt, answered or not, and gives its result. Sent again, it changes nothing.',
    authScopes: { may: 'learn' },
    errors: resultOf('FinishAttempt', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: FinishAttemptInput, required: true, description: 'Which attempt.' }) },
    resolve: async (_root, { input }, context) => {
      const attemptId = requiredId('Attempt', input.attemptId, 'attemptId');
      await finishAttempt(context, attemptId);
      return { attemptId };
    },
  }),
}));
