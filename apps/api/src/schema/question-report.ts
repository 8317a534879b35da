import { readable } from '../access/readable.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { closeQuestionReport, reportQuestion } from '../quizzes/report-question.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId, uuidOrNobody } from './global-id.ts';

builder.prismaNode('QuestionReport', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'Somebody’s word that a question is wrong. Its quiz’s owner sees it, and whoever wrote it.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.questionReport(asker.viewer) }),
  fields: (t) => ({
    question: t.relation('question', { description: 'What it is about.' }),
    message: t.exposeString('message', { description: 'What is wrong with it, in their words.' }),
    createdAt: t.string({
      description: 'When it was written: ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { createdAt: true },
      resolve: ({ createdAt }) => createdAt.toISOString(),
    }),
    closedAt: t.string({
      nullable: true,
      description: 'When the owner was done with it: ISO 8601 in UTC; null before.',
      select: { closedAt: true },
      resolve: ({ closedAt }) => closedAt?.toISOString() ?? null,
    }),
  }),
});

const reportPayload = (name: string, description: string) =>
  builder.objectRef<{ readonly reportId: string }>(name).implement({
    description,
    fields: (t) => ({
      report: t.prismaField({
        type: 'QuestionReport',
        description: 'As it is now.',
        resolve: (query, { reportId }, _args, { reads }) =>
          reads.questionReport.findUniqueOrThrow({ ...query, where: { id: reportId } }),
      }),
    }),
  });

const ReportQuestionInput = builder.inputType('ReportQuestionInput', {
  description: 'A question, and what is wrong with it.',
  fields: (t) => ({
    questionId: t.id({ required: true, description: 'The id of a Question that one sees.' }),
    message: t.string({ required: true, description: 'What is wrong with it, in 1 to 2,000 characters.' }),
  }),
});
const ReportQuestionPayload = reportPayload('ReportQuestionPayload', 'The report that was written.');
const CloseQuestionReportInput = builder.inputType('CloseQuestionReportInput', {
  description: 'The report that is dealt with.',
  fields: (t) => ({
    reportId: t.id({ required: true, description: 'The id of a QuestionReport on a quiz of one’s own.' }),
  }),
});
const CloseQuestionReportPayload = reportPayload('CloseQuestionReportPayload', 'The report that is dealt with.');

builder.mutationFields((t) => ({
  reportQuestion: t.field({
    type: ReportQuestionPayload,
    description: 'Tells a quiz’s owner that a question is wrong. Sent again, it takes the earlier report’s place.',
    authScopes: { may: 'learn' },
    errors: resultOf('ReportQuestion', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: ReportQuestionInput, required: true, description: 'Which question, and why.' }) },
    resolve: async (_root, { input }, context) => {
      const questionId = requiredId('Question', input.questionId, 'questionId');
      return { reportId: await reportQuestion(context, { questionId, message: input.message }) };
    },
  }),
  closeQuestionReport: t.field({
    type: CloseQuestionReportPayload,
    description: 'Marks a report of a question of one’s own as dealt with.',
    authScopes: { may: 'author' },
    errors: resultOf('CloseQuestionReport', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: CloseQuestionReportInput, required: true, description: 'Which report.' }) },
    resolve: async (_root, { input }, context) => {
      const reportId = requiredId('QuestionReport', input.reportId, 'reportId');
      await closeQuestionReport(context, reportId);
      return { reportId };
    },
  }),
}));
