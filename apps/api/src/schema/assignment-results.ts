import type { ItemStatistics } from '@crossread/shared';
import { owns } from '../access/viewer.ts';
import { noteInLog } from '../classrooms/class-log.ts';
import {
  resultsOf,
  type OptionResult,
  type PupilResult,
  type QuestionResult,
  type Results,
} from '../classrooms/results.ts';
import { SkillResultType } from './attempt-result.ts';
import { builder } from './builder.ts';
import { OptionRoleType } from './quiz-enums.ts';

const MisreadingCountType = builder.objectRef<PupilResult['misreadings'][number]>('MisreadingCount').implement({
  description: 'How often a pupil picked options of one role.',
  fields: (t) => ({
    role: t.expose('role', { type: OptionRoleType, description: 'What the options have in common; never KEY.' }),
    count: t.exposeInt('count', { description: 'How many such options they picked.' }),
  }),
});

const PupilResultType = builder.objectRef<PupilResult>('PupilResult').implement({
  description: 'How a pupil did: by that of their attempts with most points, of equals the first.',
  fields: (t) => ({
    pupil: t.prismaField({
      type: 'Pupil',
      nullable: true,
      description: 'Who; null where they have been removed meanwhile.',
      resolve: (query, { pupilId }, _args, { reads }) => reads.pupil.findUnique({ ...query, where: { id: pupilId } }),
    }),
    attemptCount: t.exposeInt('attempts', { description: 'How many attempts they have made.' }),
    attempt: t.prismaField({
      type: 'Attempt',
      nullable: true,
      description: 'The attempt that counts; null where there is none.',
      resolve: (query, { attemptId }, _args, { reads }) =>
        attemptId === null ? null : reads.attempt.findUnique({ ...query, where: { id: attemptId } }),
    }),
    score: t.float({
      nullable: true,
      description: 'Points, 0 to `maximum`; null where there is no attempt. What a teacher marks does not count.',
      resolve: ({ points }) => points?.score ?? null,
    }),
    maximum: t.float({
      nullable: true,
      description: 'A point for each question that is not a written one.',
      resolve: ({ points }) => points?.maximum ?? null,
    }),
    bySkill: t.field({
      type: [SkillResultType],
      description: 'The same for each skill that was asked about.',
      resolve: ({ points }) => points?.bySkill ?? [],
    }),
    answeredCount: t.exposeInt('answeredCount', { description: 'How many questions they answered.' }),
    lateCount: t.exposeInt('lateCount', { description: 'How many of these answers came late: see `Response.late`.' }),
    unmarkedCount: t.exposeInt('unmarkedCount', {
      description: 'How many written answers wait for their teacher’s mark.',
    }),
    misreadings: t.field({
      type: [MisreadingCountType],
      description: 'By the roles of the options that they picked; without those that they picked none of.',
      resolve: ({ misreadings }) => misreadings,
    }),
  }),
});

const ItemStatisticsType = builder.objectRef<ItemStatistics>('ItemStatistics').implement({
  description: 'How a question worked, after classical test theory; docs/classes.md has the formulas.',
  fields: (t) => ({
    difficulty: t.exposeFloat('difficulty', { description: 'p, the mean score: 0 (nobody) to 1 (everybody).' }),
    discrimination: t.exposeFloat('discrimination', {
      description:
        'D: mean score of the best 27 % by points less that of the worst 27 %, -1 to 1. From 0.3 on it is good.',
    }),
    pointBiserial: t.exposeFloat('pointBiserial', {
      nullable: true,
      description:
        'Correlation of the score with the points on all other questions, -1 to 1; null where all have the same. Below 0 look at the key.',
    }),
  }),
});

const OptionResultType = builder.objectRef<OptionResult>('OptionResult').implement({
  description: 'How many picked an option in their first attempt.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'As in QuestionOption.' }),
    count: t.exposeInt('count', { description: 'How many picked it.' }),
    role: t.expose('role', {
      type: OptionRoleType,
      nullable: true,
      description: 'Why one would pick it; null where nobody has answered the question.',
    }),
    rare: t.exposeBoolean('rare', {
      nullable: true,
      description: 'Whether it is no key and fewer than 5 % picked it; null below 10 answers.',
    }),
  }),
});

const QuestionResultType = builder.objectRef<QuestionResult>('QuestionResult').implement({
  description: 'How a question worked, by first attempts alone.',
  fields: (t) => ({
    question: t.prismaField({
      type: 'Question',
      nullable: true,
      description: 'What was asked; null where the quiz has been taken away meanwhile.',
      resolve: (query, { questionId }, _args, { reads }) =>
        reads.question.findUnique({ ...query, where: { id: questionId } }),
    }),
    answeredCount: t.exposeInt('answeredCount', { description: 'How many answered it.' }),
    statistics: t.field({
      type: ItemStatisticsType,
      nullable: true,
      description: 'Null for written answers, and below 10 answers, of which chance would speak.',
      resolve: ({ statistics }) => statistics,
    }),
    options: t.field({
      type: [OptionResultType],
      description: 'In the quiz’s order; empty where nothing is chosen among options.',
      resolve: ({ options }) => options,
    }),
  }),
});

const ClassMisreadingType = builder.objectRef<Results['misreadings'][number]>('ClassMisreading').implement({
  description: 'A misreading in a class, by the role of the options picked in first attempts.',
  fields: (t) => ({
    role: t.expose('role', { type: OptionRoleType, description: 'What the options have in common; never KEY.' }),
    pupilCount: t.exposeInt('pupils', { description: 'How many pupils picked at least one of them.' }),
    pickCount: t.exposeInt('picks', { description: 'How many such options they picked together.' }),
  }),
});

const AssignmentResultsType = builder.objectRef<Results>('AssignmentResults').implement({
  description: 'How a class did at what it was set.',
  fields: (t) => ({
    pupils: t.field({
      type: [PupilResultType],
      description: 'Each pupil, in the order in which they joined.',
      resolve: ({ pupils }) => pupils,
    }),
    questions: t.field({
      type: [QuestionResultType],
      description: 'Each question, in the quiz’s order.',
      resolve: ({ questions }) => questions,
    }),
    bySkill: t.field({
      type: [SkillResultType],
      description: 'The points of all pupils together, by skill.',
      resolve: ({ bySkill }) => bySkill,
    }),
    misreadings: t.field({
      type: [ClassMisreadingType],
      description: 'Those that most pupils showed first.',
      resolve: ({ misreadings }) => misreadings,
    }),
  }),
});

builder.prismaObjectField('Assignment', 'results', (t) =>
  t.field({
    type: AssignmentResultsType,
    nullable: true,
    description:
      'How the class did, for its teacher alone; null for pupils. That they were looked at is noted: `classLog`.',
    select: { id: true, classId: true, class: { select: { ownerId: true } } },
    resolve: async ({ id, classId, class: { ownerId } }, _args, { asker, prisma }) => {
      if (!owns(asker.viewer, ownerId)) return null;
      await noteInLog(prisma, asker.viewer, { classId, act: 'sawResults', subjectId: id });
      return resultsOf(prisma, id);
    },
  }),
);
