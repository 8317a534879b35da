import { may, abilities, type Ability } from '../access/abilities.ts';
import { readable } from '../access/readable.ts';
import type { Viewer } from '../access/viewer.ts';
import { noId } from '../no-id.ts';
import { exportLearning } from '../review/own-learning.ts';
import { reviewPlan } from '../review/review-plan.ts';
import { builder } from './builder.ts';
import { AbilityType, ViewerRoleType } from './access-enums.ts';
import { ReviewPlanType } from './review-plan.ts';

export const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description:
    'Whoever asks: a visitor, or an account. What a browser without an account makes belongs to that browser.',
  fields: (t) => ({
    role: t.expose('role', { type: ViewerRoleType, description: 'As what they ask.' }),
    abilities: t.field({
      type: [AbilityType],
      description: 'What they may do besides reading; a token may do less than its owner.',
      resolve: (viewer): Ability[] => abilities.filter((ability) => may(viewer, ability)),
    }),
    user: t.prismaField({
      type: 'User',
      nullable: true,
      description: 'Their account; null for a visitor.',
      resolve: (query, { userId }, _args, { prisma }) =>
        userId === null ? null : prisma.user.findUnique({ ...query, where: { id: userId } }),
    }),
    pupil: t.prismaField({
      type: 'Pupil',
      nullable: true,
      description:
        'The pupil who is in this browser, besides whoever else they are; null where none is. What belongs to them is read as one’s own.',
      resolve: (query, { pupil }, _args, { reads }) =>
        pupil && reads.pupil.findUnique({ ...query, where: { id: pupil.id } }),
    }),
    classes: t.prismaField({
      type: ['Class'],
      description: 'Those that they teach, newest first; at most 200.',
      resolve: (query, { personId }, _args, { reads }) =>
        reads.class.findMany({
          ...query,
          where: { ownerId: personId ?? noId },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        }),
    }),
    accessTokens: t.prismaField({
      type: ['AccessToken'],
      description: 'Newest first; at most fifty.',
      resolve: (query, viewer, _args, { reads }) =>
        reads.accessToken.findMany({ ...query, where: readable.accessToken(viewer), orderBy: { createdAt: 'desc' } }),
    }),
    stories: t.prismaConnection({
      type: 'Story',
      cursor: 'id',
      description: 'What they imported, newest first.',
      resolve: (query, { personId }, _args, { reads }) =>
        reads.story.findMany({
          ...query,
          where: { ownerId: personId ?? noId },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        }),
    }),
    quizzes: t.prismaConnection({
      type: 'Quiz',
      cursor: 'id',
      description: 'What they had made, newest first.',
      resolve: (query, { personId }, _args, { reads }) =>
        reads.quiz.findMany({
          ...query,
          where: { ownerId: personId ?? noId },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        }),
    }),
    attempts: t.prismaConnection({
      type: 'Attempt',
      cursor: 'id',
      description: 'Quizzes that they began, newest first.',
      resolve: (query, viewer, _args, { reads }) =>
        reads.attempt.findMany({
          ...query,
          where: readable.ownAttempt(viewer),
          orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
        }),
    }),
    reviewPlan: t.field({
      type: ReviewPlanType,
      description: 'What they are to be asked again, and how their skills stand, by all answers they have given.',
      resolve: (_viewer, _args, context) => reviewPlan(context, new Date()),
    }),
    learning: t.string({
      description:
        'All that is kept of how they learned, to take along: JSON with `attempts`, each with its answers, dates in ISO 8601.',
      resolve: async ({ personId, pupil }, _args, { prisma }) =>
        JSON.stringify(await exportLearning(prisma, [personId ?? noId, pupil?.personId ?? noId])),
    }),
    questionReports: t.prismaConnection({
      type: 'QuestionReport',
      cursor: 'id',
      description: 'What others say is wrong with questions of theirs, newest first.',
      args: { open: t.arg.boolean({ defaultValue: true, description: 'Only those not dealt with.' }) },
      resolve: (query, viewer, { open }, { reads }) =>
        reads.questionReport.findMany({
          ...query,
          where: { ...readable.questionReportFor(viewer), ...(open ? { closedAt: null } : {}) },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        }),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    description: 'Whoever asks.',
    resolve: (_root, _args, { asker }) => asker.viewer,
  }),
);
