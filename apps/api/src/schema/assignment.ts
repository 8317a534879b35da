import { readable } from '../access/readable.ts';
import { assignmentState, type AssignmentState } from '../classrooms/assignment-state.ts';
import { questionsAsked } from '../quizzes/questions-asked.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { globalId, storedId, uuidOrNobody } from './global-id.ts';
import { FeedbackTimeType } from './quiz-enums.ts';
import { totalCount } from './total-count.ts';

const AssignmentStateType = enumOf<AssignmentState>('AssignmentState', 'Whether an assignment goes on.', {
  coming: 'It has not opened yet.',
  open: 'Attempts begin and answers are taken.',
  paused: 'Its teacher has it rest: no attempt begins, no answer is taken, no time runs.',
  closed: 'Its time is over, or its teacher has ended it.',
});

builder.prismaNode('Assignment', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'A quiz that a class is to take. The class’s teacher and its pupils see it.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.assignment(asker.viewer) }),
  fields: (t) => ({
    class: t.relation('class', { description: 'Who is to take it.' }),
    title: t.string({
      description: 'What the quiz is called.',
      select: { quiz: { select: { title: true } } },
      resolve: ({ quiz }) => quiz.title,
    }),
    quiz: t.prismaField({
      type: 'Quiz',
      nullable: true,
      description: 'What they take; null for pupils until it opens.',
      select: { quizId: true },
      resolve: (query, { quizId }, _args, { reads, asker }) =>
        reads.quiz.findUnique({ ...query, where: { id: quizId, ...readable.quiz(asker.viewer) } }),
    }),
    version: t.exposeInt('version', { description: 'The quiz’s version that it asks, whatever becomes of the quiz.' }),
    questionCount: t.int({
      description: 'How many questions it asks.',
      select: { quizId: true, version: true },
      resolve: (set, _args, { reads }) => reads.question.count({ where: questionsAsked({ ...set, asks: [] }) }),
    }),
    state: t.field({
      type: AssignmentStateType,
      description: 'Whether it goes on, at this moment.',
      select: { opensAt: true, closesAt: true, pausedAt: true, endedAt: true },
      resolve: (timetable) => assignmentState(timetable, new Date()),
    }),
    opensAt: t.string({
      description: 'When attempts may begin: ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { opensAt: true },
      resolve: ({ opensAt }) => opensAt.toISOString(),
    }),
    closesAt: t.string({
      nullable: true,
      description: 'When it takes no more answers: ISO 8601 in UTC; null where it stays open until it is ended.',
      select: { closesAt: true },
      resolve: ({ closesAt }) => closesAt?.toISOString() ?? null,
    }),
    endedAt: t.string({
      nullable: true,
      description: 'When its teacher ended it: ISO 8601 in UTC; null where they have not.',
      select: { endedAt: true },
      resolve: ({ endedAt }) => endedAt?.toISOString() ?? null,
    }),
    attemptsAllowed: t.exposeInt('attemptsAllowed', {
      nullable: true,
      description: 'How many attempts a pupil may make; null for as many as they like.',
    }),
    feedback: t.expose('feedback', {
      type: FeedbackTimeType,
      description: 'When pupils are told what their answers show.',
    }),
    timeLimitSeconds: t.exposeInt('timeLimitSeconds', {
      nullable: true,
      description: 'How long an attempt may take, in seconds, without extra time; null where it is untimed.',
    }),
    shuffleOptions: t.exposeBoolean('shuffleOptions', {
      description: 'Whether each pupil gets the options in an order of their own.',
    }),
    certainty: t.exposeBoolean('certainty', { description: 'Whether each answer comes with how sure the pupil is.' }),
    revealedQuestionIds: t.idList({
      description: 'Ids of the questions whose answers the teacher has shown to the class; they take no more answers.',
      select: { revealed: true },
      resolve: ({ revealed }) => revealed.map((id) => globalId('Question', id)),
    }),
    attempts: t.relatedConnection(
      'attempts',
      {
        cursor: 'id',
        description:
          'The attempts at it, in the order in which they began: for the teacher all, for a pupil their own.',
        args: { pupilId: t.arg.id({ description: 'Only this pupil’s: the id of a Pupil.' }) },
        totalCount: true,
        query: ({ pupilId }, { asker }) => ({
          where: {
            AND: [
              readable.attempt(asker.viewer),
              ...(pupilId ? [{ person: { pupil: { id: uuidOrNobody(storedId('Pupil', pupilId) ?? '') } } }] : []),
            ],
          },
          orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
        }),
      },
      { name: 'AttemptConnection', fields: (connection) => ({ totalCount: connection.int(totalCount) }) },
      { name: 'AttemptEdge' },
    ),
  }),
});

builder.queryField('assignment', (t) =>
  t.prismaField({
    type: 'Assignment',
    nullable: true,
    description: 'What a class of one’s own was set; null where there is none, or no longer.',
    args: { id: t.arg.id({ required: true, description: 'The id of an Assignment.' }) },
    resolve: (query, _root, { id }, { reads, asker }) =>
      reads.assignment.findUnique({
        ...query,
        where: { id: uuidOrNobody(storedId('Assignment', id) ?? ''), ...readable.assignment(asker.viewer) },
      }),
  }),
);
