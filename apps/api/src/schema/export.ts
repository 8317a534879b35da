import { formats, type ExportNote, type Format } from '@crossread/formats';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { exportQuiz, type ExportedQuiz } from '../quizzes/export-quiz.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';

const ExportFormatType = builder.objectRef<Format>('ExportFormat').implement({
  description: 'A format that a quiz can be exported in.',
  fields: (t) => ({
    format: t.exposeString('id', { description: 'For exportQuiz: gift, moodle-xml, print-pdf …' }),
    name: t.exposeString('name', { description: 'As a person knows it.' }),
    purpose: t.exposeString('purpose', { description: 'What it is for, in half a sentence.' }),
    extension: t.exposeString('extension', { description: "The end of the file's name, with its dot." }),
    mediaType: t.exposeString('mediaType'),
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
    message: t.exposeString('message'),
  }),
});

const ExportQuizInput = builder.inputType('ExportQuizInput', {
  fields: (t) => ({
    quizId: t.id({ required: true }),
    format: t.string({
      required: true,
      description: 'One of exportFormats; those that are not keyless are for whoever made the quiz.',
    }),
  }),
});

const ExportQuizPayload = builder.objectRef<ExportedQuiz>('ExportQuizPayload').implement({
  fields: (t) => ({
    fileName: t.exposeString('fileName'),
    mediaType: t.exposeString('mediaType'),
    base64: t.string({
      description: 'The file, its bytes in Base64 (RFC 4648, section 4).',
      resolve: ({ bytes }) => Buffer.from(bytes).toString('base64'),
    }),
    notes: t.field({ type: [ExportNoteType], resolve: ({ notes }) => notes }),
  }),
});

builder.mutationField('exportQuiz', (t) =>
  t.field({
    type: ExportQuizPayload,
    description: 'Writes a quiz as a file. Stores nothing.',
    authScopes: { may: 'author' },
    errors: resultOf('ExportQuiz', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: ExportQuizInput, required: true }) },
    resolve: (_root, { input }, context) =>
      exportQuiz(context, { ...input, quizId: requiredId('Quiz', input.quizId, 'quizId') }),
  }),
);
