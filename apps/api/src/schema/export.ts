import { formats, type ExportNote, type Format } from '@crossread/formats';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { exportQuiz, type ExportedQuiz } from '../quizzes/export-quiz.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { LanguageType } from './language.ts';

const ExportFormatType = builder.objectRef<Format>('ExportFormat').implement({
  description: 'A format that a quiz can be exported in.',
  fields: (t) => ({
    format: t.exposeString('id', { description: 'For exportQuiz: gift, moodle-xml, print-pdf …' }),
    name: t.exposeString('name', { description: 'As a person knows it: Moodle XML.' }),
    purpose: t.exposeString('purpose', {
      description: 'What it is for, in half a sentence: “for Moodle’s question bank”.',
    }),
    extension: t.exposeString('extension', { description: 'The end of the file’s name, with its dot: .gift.txt.' }),
    mediaType: t.exposeString('mediaType', { description: 'Of the file: application/pdf.' }),
    keyless: t.boolean({
      description: 'Whether it tells no answer, so that whoever may take the quiz may have it.',
      resolve: ({ keyless }) => keyless === true,
    }),
  }),
});

builder.queryField('exportFormats', (t) =>
  t.field({ type: [ExportFormatType], description: 'In the order in which they are offered.', resolve: () => formats }),
);

const ExportNoteType = builder.objectRef<ExportNote>('ExportNote').implement({
  description: 'What the format could not carry, or carries in another form.',
  fields: (t) => ({
    question: t.int({
      nullable: true,
      description: 'Its number in the quiz as it was made, from 1; null where the note is about the whole quiz.',
      resolve: ({ question }) => (question === null ? null : Number(question.slice(1))),
    }),
    message: t.exposeString('message', { description: 'A sentence for the person who exports.' }),
  }),
});

const ExportQuizInput = builder.inputType('ExportQuizInput', {
  description: 'What is to be written, and how.',
  fields: (t) => ({
    quizId: t.id({ required: true, description: 'The id of a Quiz that one sees.' }),
    format: t.string({
      required: true,
      description: 'One of exportFormats; those that are not keyless are for whoever made the quiz.',
    }),
    language: t.field({
      type: LanguageType,
      defaultValue: 'en',
      description: 'Of the questions, the key and all headings. Questions that cannot be said in it stay English.',
    }),
  }),
});

const ExportQuizPayload = builder.objectRef<ExportedQuiz>('ExportQuizPayload').implement({
  description: 'The written file.',
  fields: (t) => ({
    fileName: t.exposeString('fileName', { description: 'A name to save it under, with its extension.' }),
    mediaType: t.exposeString('mediaType', { description: 'For instance application/pdf.' }),
    base64: t.string({
      description: 'The file, its bytes in Base64 (RFC 4648, section 4).',
      resolve: ({ bytes }) => Buffer.from(bytes).toString('base64'),
    }),
    notes: t.field({
      type: [ExportNoteType],
      description: 'What the format could not carry; empty where all is in it.',
      resolve: ({ notes }) => notes,
    }),
  }),
});

builder.mutationField('exportQuiz', (t) =>
  t.field({
    type: ExportQuizPayload,
    description: 'Writes a quiz as a file. Stores nothing.',
    authScopes: { may: 'author' },
    errors: resultOf('ExportQuiz', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: ExportQuizInput, required: true, description: 'Which quiz, and in which format.' }) },
    resolve: (_root, { input }, context) =>
      exportQuiz(context, {
        ...input,
        language: input.language ?? 'en',
        quizId: requiredId('Quiz', input.quizId, 'quizId'),
      }),
  }),
);
