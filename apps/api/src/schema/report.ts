import type { ReportReading } from '../engine/tasks.ts';
import { InvalidInputError } from '../errors.ts';
import { previewReport } from '../stories/preview-report.ts';
import { inputProblem, requestImport } from '../stories/request-import.ts';
import { PublicationDateType } from './article.ts';
import { builder } from './builder.ts';
import { InputProblemType, resultOf } from './errors.ts';
import { jobPayload } from './job.ts';

const ReportFormatType = builder.enumType('ReportFormat', {
  description: 'How a report is handed in.',
  values: {
    TEXT: { value: 'text', description: 'What was copied from its page.' },
    HTML: { value: 'html', description: 'The markup of its saved page.' },
  } as const,
});

const ReportInput = builder.inputType('ReportInput', {
  description: 'A report as it is handed in. What is given here wins over what is recognised in it.',
  fields: (t) => ({
    name: t.string({ required: true, description: "A file's name, or what to call a pasted report." }),
    content: t.string({ required: true }),
    format: t.field({ type: ReportFormatType, defaultValue: 'text' }),
    publisher: t.string(),
    agency: t.string(),
    title: t.string(),
    published: t.string({ description: 'ISO 8601.' }),
  }),
});
type ReportFields = typeof ReportInput.$inferInput;

const ReportPreviewType = builder.objectRef<ReportReading>('ReportPreview').implement({
  description: 'What is recognised in a report before it is imported.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true }),
    publisher: t.exposeString('publisher', { nullable: true }),
    agency: t.exposeString('agency', { nullable: true }),
    byline: t.exposeString('byline', { nullable: true }),
    published: t.expose('published', { type: PublicationDateType, nullable: true }),
    words: t.exposeInt('words'),
    figures: t.exposeInt('figures'),
    problems: t.field({ type: [InputProblemType], resolve: ({ problems }) => problems.map(inputProblem) }),
  }),
});

const ImportStoryInput = builder.inputType('ImportStoryInput', {
  fields: (t) => ({
    title: t.string({ description: "Where it is not given, the first report's." }),
    reports: t.field({ type: [ReportInput], required: true }),
    idempotencyKey: t.string({ description: 'The same key again gives the job that the first request began.' }),
  }),
});

const ImportStoryPayload = jobPayload('ImportStoryPayload');

const PreviewReportInput = builder.inputType('PreviewReportInput', {
  fields: (t) => ({ report: t.field({ type: ReportInput, required: true }) }),
});

const PreviewReportPayload = builder.objectRef<{ readonly preview: ReportReading }>('PreviewReportPayload').implement({
  fields: (t) => ({ preview: t.expose('preview', { type: ReportPreviewType }) }),
});

builder.mutationFields((t) => ({
  importStory: t.field({
    type: ImportStoryPayload,
    description: 'Begins to read and compare reports of one event; follow the job.',
    authScopes: { may: 'author' },
    errors: resultOf('ImportStory', InvalidInputError),
    args: { input: t.arg({ type: ImportStoryInput, required: true }) },
    resolve: async (_root, { input }, context) => ({
      jobId: await requestImport(context, { ...input, reports: input.reports.map(reportOf) }),
    }),
  }),
  previewReport: t.field({
    type: PreviewReportPayload,
    description: 'Reads a report without storing anything.',
    authScopes: { may: 'author' },
    errors: resultOf('PreviewReport', InvalidInputError),
    args: { input: t.arg({ type: PreviewReportInput, required: true }) },
    resolve: async (_root, { input }, context) => ({ preview: await previewReport(context, reportOf(input.report)) }),
  }),
}));

function reportOf({ format, ...report }: ReportFields) {
  return { ...report, format: format ?? 'text' };
}
