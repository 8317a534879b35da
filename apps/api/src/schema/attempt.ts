import { readable } from '../access/readable.ts';
import { noteSeenAnswers } from '../classrooms/class-log.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { attemptResult } from '../quizzes/attempt-result.ts';
import { finishAttempt, startAttempt } from '../quizzes/attempts.ts';
import { attemptAsks, questionsAsked } from '../quizzes/questions-asked.ts';
import { attemptTells, tellsResult } from '../quizzes/told.ts';
import { AttemptResultType } from './attempt-result.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId, storedId, uuidOrNobody } from './global-id.ts';
import { attemptPayload } from './node-payload.ts';
import { HintType } from './hint.ts';
import { PupilNode } from './pupil.ts';
import { FeedbackTimeType } from './quiz-enums.ts';
import { ResponseNode } from './response.ts';

builder.prismaNode('Attempt', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'One learner at one quiz, once. Whoever began it sees it, and the teacher who set it.',
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
    responses: t.field({
      type: [ResponseNode],
      description: 'The answered questions, each with what its answer shows; the others are in `questions`.',
      select: (_args, _context, nested) => ({
        personId: true,
        assignmentId: true,
        responses: nested({ orderBy: { question: { position: 'asc' } } }),
      }),
      resolve: async ({ id, personId, assignmentId, responses }, _args, { asker: { viewer }, prisma }) => {
        const isOwn = personId === viewer.personId || personId === viewer.pupil?.personId;
        if (assignmentId !== null && !isOwn) await noteSeenAnswers(prisma, viewer, { id });
        return responses;
      },
    }),
    hints: t.relation('hints', {
      type: HintType,
      description: 'The hints that were taken, the first first.',
      query: { orderBy: { takenAt: 'asc' } },
    }),
    answeredCount: t.relationCount('responses', { description: 'How many questions are answered.' }),
    questions: t.prismaField({
      type: ['Question'],
      description:
        'What it asks: the questions of the version it began with, whatever has left the quiz since; in a review those that were due.',
      select: attemptAsks,
      resolve: (query, attempt, _args, { reads }) =>
        reads.question.findMany({ ...query, where: questionsAsked(attempt), orderBy: { position: 'asc' } }),
    }),
    questionCount: t.int({
      description: 'How many questions it asks.',
      select: attemptAsks,
      resolve: (attempt, _args, { reads }) => reads.question.count({ where: questionsAsked(attempt) }),
    }),
    version: t.exposeInt('version', { description: "The quiz's version it began with." }),
    certainty: t.exposeBoolean('certainty', { description: 'Whether each answer comes with how sure the learner is.' }),
    feedback: t.field({
      type: FeedbackTimeType,
      description: 'When its responses have their score and review.',
      select: { feedback: true, assignment: { select: { feedback: true } } },
      resolve: ({ feedback, assignment }) => assignment?.feedback ?? feedback,
    }),
    assignment: t.relation('assignment', {
      nullable: true,
      description: 'What it was set as; null for whoever learns by themselves.',
    }),
    pupil: t.field({
      type: PupilNode,
      nullable: true,
      description: 'Whose it is, of an assignment; null for all others.',
      select: (_args, _context, nested) => ({ person: { select: { pupil: nested() } } }),
      resolve: ({ person }) => person?.pupil ?? null,
    }),
    dueAt: t.string({
      nullable: true,
      description: 'When its time is up: ISO 8601 in UTC, pauses and extra time counted in; null where it is untimed.',
      select: { dueAt: true },
      resolve: ({ dueAt }) => dueAt?.toISOString() ?? null,
    }),
    review: t.exposeBoolean('review', { description: 'Whether it asks again what was due for review.' }),
    result: t.field({
      type: AttemptResultType,
      nullable: true,
      description: 'How it went; null until it is finished, and of an assignment until that tells: see `feedback`.',
      select: { id: true, ...attemptTells },
      resolve: ({ id, ...attempt }, _args, { prisma, asker }) =>
        tellsResult(asker.viewer, attempt) ? attemptResult(prisma, id) : null,
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

const StartAttemptInput = builder.inputType('StartAttemptInput', {
  description: 'The quiz to take, and how.',
  fields: (t) => ({
    quizId: t.id({ required: true, description: 'The id of a Quiz that one sees.' }),
    certainty: t.boolean({ defaultValue: false, description: 'Asks with each answer how sure the learner is.' }),
    feedback: t.field({
      type: FeedbackTimeType,
      defaultValue: 'each',
      description: 'When to tell what the answers show: EACH or END.',
    }),
    review: t.boolean({
      defaultValue: false,
      description: 'Asks only what is due for review: see `Viewer.reviewPlan`.',
    }),
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
        feedback: input.feedback ?? 'each',
        review: input.review ?? false,
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
