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
    name: t.string({
      required: true,
      description:
        'A file’s name, or what to call a pasted report. Messages name it so; one that is taken gets a number.',
    }),
    content: t.string({
      required: true,
      description: 'At most 300,000 characters (UTF-16 code units) of text, or 5,000,000 of markup.',
    }),
    format: t.field({ type: ReportFormatType, defaultValue: 'text', description: 'What `content` is.' }),
    publisher: t.string({
      description: 'Who printed it: The Harbour Post. At most 300 characters, like all of these names.',
    }),
    agency: t.string({ description: 'The wire agency it credits: AFP.' }),
    title: t.string({ description: 'Its headline.' }),
    published: t.string({ description: 'When it came out: 2022-01-10, or 2022-01-10T08:30:00Z.' }),
  }),
});
type ReportFields = typeof ReportInput.$inferInput;

const ReportPreviewType = builder.objectRef<ReportReading>('ReportPreview').implement({
  description: 'What is recognised in a report before it is imported.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'Its headline.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Whose masthead it bears.' }),
    agency: t.exposeString('agency', { nullable: true, description: 'The wire agency it credits: AFP.' }),
    byline: t.exposeString('byline', { nullable: true, description: 'Who wrote it.' }),
    published: t.expose('published', {
      type: PublicationDateType,
      nullable: true,
      description: 'When it came out; null where it does not say.',
    }),
    words: t.exposeInt('words', { description: 'How many words it has.' }),
    figures: t.exposeInt('figures', { description: 'How many figures are found in it.' }),
    problems: t.field({
      type: [InputProblemType],
      description: 'Why it would be left out of an import; empty where it would not.',
      resolve: ({ problems }) => problems.map(inputProblem),
    }),
  }),
});

const ImportStoryInput = builder.inputType('ImportStoryInput', {
  description: 'The reports of one event.',
  fields: (t) => ({
    title: t.string({
      description: 'What to call the story, in at most 200 characters; without one, the first report’s title.',
    }),
    reports: t.field({
      type: [ReportInput],
      required: true,
      description: 'At least 2; the first 200 that can be read are taken.',
    }),
    idempotencyKey: t.string({ description: 'The same key again gives the job that the first request began.' }),
  }),
});

const ImportStoryPayload = jobPayload('ImportStoryPayload');

const PreviewReportInput = builder.inputType('PreviewReportInput', {
  description: 'A report to look at.',
  fields: (t) => ({
    report: t.field({ type: ReportInput, required: true, description: 'As it would be imported.' }),
  }),
});

const PreviewReportPayload = builder.objectRef<{ readonly preview: ReportReading }>('PreviewReportPayload').implement({
  description: 'The report as it would be read.',
  fields: (t) => ({ preview: t.expose('preview', { type: ReportPreviewType, description: 'What is recognised.' }) }),
});

builder.mutationFields((t) => ({
  importStory: t.field({
    type: ImportStoryPayload,
    description: 'Begins to read and compare reports of one event; follow the job.',
    authScopes: { may: 'author' },
    errors: resultOf('ImportStory', InvalidInputError),
    args: { input: t.arg({ type: ImportStoryInput, required: true, description: 'Which reports.' }) },
    resolve: async (_root, { input }, context) => ({
      jobId: await requestImport(context, { ...input, reports: input.reports.map(reportOf) }),
    }),
  }),
  previewReport: t.field({
    type: PreviewReportPayload,
    description: 'Reads a report without storing anything.',
    authScopes: { may: 'author' },
    errors: resultOf('PreviewReport', InvalidInputError),
    args: { input: t.arg({ type: PreviewReportInput, required: true, description: 'Which report.' }) },
    resolve: async (_root, { input }, context) => ({ preview: await previewReport(context, reportOf(input.report)) }),
  }),
}));

function reportOf({ format, ...report }: ReportFields) {
  return { ...report, format: format ?? 'text' };
}
