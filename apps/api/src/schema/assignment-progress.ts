import { owns } from '../access/viewer.ts';
import type { OptionProgress, Progress, PupilProgress, QuestionProgress } from '../classrooms/progress.ts';
import { revealedMaterial } from '../quizzes/question-key.ts';
import { reviewFrom } from '../quizzes/review.ts';
import { builder } from './builder.ts';
import { OptionRoleType } from './quiz-enums.ts';
import { ReviewType } from './response.ts';

/** With the assignment it is of. */
type Of<Part> = Part & { readonly assignmentId: string };

const PupilProgressType = builder.objectRef<PupilProgress>('PupilProgress').implement({
  description: 'How far a pupil is with their latest attempt.',
  fields: (t) => ({
    pupil: t.prismaField({
      type: 'Pupil',
      nullable: true,
      description: 'Who; null where they have been removed meanwhile.',
      resolve: (query, { pupilId }, _args, { reads }) => reads.pupil.findUnique({ ...query, where: { id: pupilId } }),
    }),
    attempt: t.prismaField({
      type: 'Attempt',
      nullable: true,
      description: 'Their latest attempt; null where they have not begun.',
      resolve: (query, { attemptId }, _args, { reads }) =>
        attemptId === null ? null : reads.attempt.findUnique({ ...query, where: { id: attemptId } }),
    }),
    begun: t.boolean({ description: 'Whether they have begun.', resolve: ({ attemptId }) => attemptId !== null }),
    finished: t.exposeBoolean('finished', { description: 'Whether they have finished it.' }),
    answeredCount: t.exposeInt('answeredCount', { description: 'How many questions they have answered in it.' }),
    lastAnsweredAt: t.string({
      nullable: true,
      description: 'When their last answer came: ISO 8601 in UTC; null before the first.',
      resolve: ({ lastAnsweredAt }) => lastAnsweredAt?.toISOString() ?? null,
    }),
  }),
});

const OptionProgressType = builder.objectRef<OptionProgress>('OptionProgress').implement({
  description: 'How many picked an option.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'As in QuestionOption.' }),
    count: t.exposeInt('count', { description: 'How many picked it.' }),
    role: t.expose('role', {
      type: OptionRoleType,
      nullable: true,
      description:
        'Why one would pick it; null until somebody has answered the question, or it was shown to the class.',
    }),
  }),
});

const QuestionProgressType = builder.objectRef<Of<QuestionProgress>>('QuestionProgress').implement({
  description: 'How the answers to a question are spread, of each pupil’s latest attempt.',
  fields: (t) => ({
    question: t.prismaField({
      type: 'Question',
      nullable: true,
      description: 'What is asked; null where the quiz has been taken away meanwhile.',
      resolve: (query, { questionId }, _args, { reads }) =>
        reads.question.findUnique({ ...query, where: { id: questionId } }),
    }),
    answeredCount: t.exposeInt('answeredCount', { description: 'How many answered it.' }),
    meanScore: t.exposeFloat('meanScore', {
      nullable: true,
      description: 'Mean score of these answers, 0 to 1; null where there is none, or a teacher marks them.',
    }),
    options: t.field({
      type: [OptionProgressType],
      description: 'In the quiz’s order; empty where nothing is chosen among options.',
      resolve: ({ options }) => options,
    }),
    revealed: t.exposeBoolean('revealed', { description: 'Whether it was shown to the class, by `revealQuestion`.' }),
    review: t.field({
      type: ReviewType,
      nullable: true,
      description: 'The key, why, and where it stands, to show to the class; null until it is revealed.',
      resolve: async ({ assignmentId, questionId, revealed }, _args, { prisma }) => {
        const material = revealed ? await revealedMaterial(prisma, assignmentId, questionId) : null;
        return material && reviewFrom(material);
      },
    }),
  }),
});

const AssignmentProgressType = builder.objectRef<Of<Progress>>('AssignmentProgress').implement({
  description: 'How a class does at what it was set, at this moment.',
  fields: (t) => ({
    joinedCount: t.int({ description: 'How many pupils the class has.', resolve: ({ pupils }) => pupils.length }),
    begunCount: t.int({
      description: 'How many of them have begun.',
      resolve: ({ pupils }) => pupils.filter(({ attemptId }) => attemptId !== null).length,
    }),
    finishedCount: t.int({
      description: 'How many of them have finished their latest attempt.',
      resolve: ({ pupils }) => pupils.filter(({ finished }) => finished).length,
    }),
    pupils: t.field({
      type: [PupilProgressType],
      description: 'Each pupil, in the order in which they joined.',
      resolve: ({ pupils }) => pupils,
    }),
    questions: t.field({
      type: [QuestionProgressType],
      description: 'Each question, in the quiz’s order.',
      resolve: ({ questions, assignmentId }) => questions.map((question) => ({ ...question, assignmentId })),
    }),
  }),
});

/** What a subscription has collected already, by the rows that it tells of. */
const collected = new WeakMap<object, Progress>();

/** Has the row's `progress` be what was collected with it. */
export function withProgress<Row extends object>(row: Row, progress: Progress): Row {
  collected.set(row, progress);
  return row;
}

builder.prismaObjectField('Assignment', 'progress', (t) =>
  t.field({
    type: AssignmentProgressType,
    nullable: true,
    description:
      'How the class does, for its teacher alone; null for pupils. Collected at most some times a second, however fast they answer: follow `assignmentChanged`.',
    select: { id: true, class: { select: { ownerId: true } } },
    resolve: async (assignment, _args, { asker, board }) => {
      if (!owns(asker.viewer, assignment.class.ownerId)) return null;
      const progress = collected.get(assignment) ?? (await board.read(assignment.id));
      return progress && { ...progress, assignmentId: assignment.id };
    },
  }),
);
