import type { TableFormat } from '@crossread/formats';
import { exportClass, exportPupil } from '../classrooms/export-class.ts';
import { exportResults, type ResultsFile } from '../classrooms/export-results.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';

const TableFormatType = enumOf<TableFormat>('TableFormat', 'A file for a spreadsheet.', {
  csv: 'Comma-separated values after RFC 4180, in UTF-8.',
  xlsx: 'An Excel workbook of one sheet.',
});

const ExportResultsInput = builder.inputType('ExportResultsInput', {
  description: 'Whose results, and as what.',
  fields: (t) => ({
    assignmentId: t.id({ required: true, description: 'The id of an Assignment of a class that one teaches.' }),
    format: t.field({ type: TableFormatType, required: true, description: 'What to write.' }),
  }),
});
const ExportResultsPayload = builder.objectRef<ResultsFile>('ExportResultsPayload').implement({
  description: 'The written file: a row for each pupil, a column for each question.',
  fields: (t) => ({
    fileName: t.exposeString('fileName', { description: 'A name to save it under, with its extension.' }),
    mediaType: t.exposeString('mediaType', { description: 'For instance text/csv; charset=utf-8.' }),
    base64: t.string({
      description: 'The file, its bytes in Base64 (RFC 4648, section 4).',
      resolve: ({ bytes }) => Buffer.from(bytes).toString('base64'),
    }),
  }),
});

const jsonPayload = (name: string, whose: string) =>
  builder.objectRef<{ readonly json: string }>(name).implement({
    description: `All that is kept of ${whose}.`,
    fields: (t) => ({
      json: t.exposeString('json', { description: 'JSON; dates in ISO 8601, answers as they were given.' }),
    }),
  });
const ExportPupilInput = builder.inputType('ExportPupilInput', {
  description: 'Who.',
  fields: (t) => ({ pupilId: t.id({ required: true, description: 'The id of a Pupil of a class that one teaches.' }) }),
});
const ExportPupilPayload = jsonPayload('ExportPupilPayload', 'a pupil');
const ExportClassInput = builder.inputType('ExportClassInput', {
  description: 'Which class.',
  fields: (t) => ({ classId: t.id({ required: true, description: 'The id of a Class that one teaches.' }) }),
});
const ExportClassPayload = jsonPayload('ExportClassPayload', 'a class and its pupils');

builder.mutationFields((t) => ({
  exportResults: t.field({
    type: ExportResultsPayload,
    description: 'Writes how a class did as a table; it is noted that this was done.',
    authScopes: { may: 'teach' },
    errors: resultOf('ExportResults', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: ExportResultsInput, required: true, description: 'Which, and as what.' }) },
    resolve: (_root, { input }, context) =>
      exportResults(context, requiredId('Assignment', input.assignmentId, 'assignmentId'), input.format),
  }),
  exportPupil: t.field({
    type: ExportPupilPayload,
    description: 'Writes all that is kept of a pupil, for whoever has a right to it; it is noted that this was done.',
    authScopes: { may: 'teach' },
    errors: resultOf('ExportPupil', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: ExportPupilInput, required: true, description: 'Who.' }) },
    resolve: async (_root, { input }, context) => ({
      json: await exportPupil(context, requiredId('Pupil', input.pupilId, 'pupilId')),
    }),
  }),
  exportClass: t.field({
    type: ExportClassPayload,
    description: 'Writes all that is kept of a class and its pupils; it is noted that this was done.',
    authScopes: { may: 'teach' },
    errors: resultOf('ExportClass', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: ExportClassInput, required: true, description: 'Which class.' }) },
    resolve: async (_root, { input }, context) => ({
      json: await exportClass(context, requiredId('Class', input.classId, 'classId')),
    }),
  }),
}));
