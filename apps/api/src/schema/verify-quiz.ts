import { InvalidInputError, NotFoundError } from '../errors.ts';
import { requestVerification } from '../quizzes/request-verification.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { jobPayload } from './job.ts';

const VerifyQuizInput = builder.inputType('VerifyQuizInput', {
  description: 'The quiz to verify.',
  fields: (t) => ({
    quizId: t.id({
      required: true,
      description: 'The id of a Quiz of one’s own; an admin may name one of the library’s.',
    }),
    idempotencyKey: t.string({ description: 'The same key again gives the job that the first request began.' }),
  }),
});

const VerifyQuizPayload = jobPayload('VerifyQuizPayload');

builder.mutationField('verifyQuiz', (t) =>
  t.field({
    type: VerifyQuizPayload,
    description:
      'Begins to work every key of a quiz out again from its reports; follow the job, whose problems name what changed. Questions that no longer hold leave new attempts, and answers to a question with a wrong key are marked again.',
    authScopes: { may: 'author' },
    errors: resultOf('VerifyQuiz', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: VerifyQuizInput, required: true, description: 'Which quiz.' }) },
    resolve: async (_root, { input }, context) => {
      const quizId = requiredId('Quiz', input.quizId, 'quizId');
      return { jobId: await requestVerification(context, { ...input, quizId }) };
    },
  }),
);
