import type { FeedbackTime } from '@crossread/shared';
import { createAssignment, deleteAssignment, updateAssignment, type Terms } from '../classrooms/assignments.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { moment } from './moment.ts';
import { assignmentPayload, gonePayload } from './node-payload.ts';
import { FeedbackTimeType } from './quiz-enums.ts';

const idWords = 'The id of an Assignment of a class that one teaches.';
const words = {
  opensAt: 'When attempts may begin: ISO 8601 with its zone, 2026-01-31T08:30:00Z.',
  closesAt: 'When it takes no more answers, in the same form; null: it stays open until it is ended.',
  attemptsAllowed: 'How many attempts a pupil may make, 1 to 100; null: as many as they like.',
  feedback: 'When pupils are told what their answers show.',
  timeLimitSeconds: 'How long an attempt may take, 60 to 86,400 seconds; null: untimed. Extra time is a pupil’s.',
  shuffleOptions: 'Whether each pupil gets the options in an order of their own.',
  certainty: 'Whether to ask with each answer how sure the pupil is.',
};

const CreateAssignmentInput = builder.inputType('CreateAssignmentInput', {
  description: 'Which class is to take which quiz, and how.',
  fields: (t) => ({
    classId: t.id({ required: true, description: 'The id of a Class that one teaches.' }),
    quizId: t.id({ required: true, description: 'The id of a Quiz of one’s own story, or of the library.' }),
    opensAt: t.string({ description: `${words.opensAt} Without it, at once.` }),
    closesAt: t.string({ description: words.closesAt }),
    attemptsAllowed: t.int({ defaultValue: 1, description: words.attemptsAllowed }),
    feedback: t.field({ type: FeedbackTimeType, defaultValue: 'each', description: words.feedback }),
    timeLimitSeconds: t.int({ description: words.timeLimitSeconds }),
    shuffleOptions: t.boolean({ defaultValue: true, description: words.shuffleOptions }),
    certainty: t.boolean({ defaultValue: false, description: words.certainty }),
  }),
});
const CreateAssignmentPayload = assignmentPayload('CreateAssignmentPayload', 'What the class was set.');

const UpdateAssignmentInput = builder.inputType('UpdateAssignmentInput', {
  description: 'What is to be otherwise from now on; what is left out stays.',
  fields: (t) => ({
    assignmentId: t.id({ required: true, description: idWords }),
    opensAt: t.string({ description: words.opensAt }),
    closesAt: t.string({ description: words.closesAt }),
    attemptsAllowed: t.int({ description: words.attemptsAllowed }),
    feedback: t.field({ type: FeedbackTimeType, description: words.feedback }),
    timeLimitSeconds: t.int({ description: `${words.timeLimitSeconds} Attempts under way keep theirs.` }),
    shuffleOptions: t.boolean({ description: words.shuffleOptions }),
  }),
});
const UpdateAssignmentPayload = assignmentPayload('UpdateAssignmentPayload', 'The assignment as it is now.');

const DeleteAssignmentInput = builder.inputType('DeleteAssignmentInput', {
  description: 'The assignment that is to go.',
  fields: (t) => ({
    assignmentId: t.id({ required: true, description: idWords }),
    withAnswers: t.boolean({
      defaultValue: false,
      description: 'True where its attempts are to go with it: so that none go by mistake.',
    }),
  }),
});
const DeleteAssignmentPayload = gonePayload('DeleteAssignmentPayload', 'assignmentId', 'The assignment that is gone.');

interface Given {
  readonly opensAt?: string | null | undefined;
  readonly closesAt?: string | null | undefined;
  readonly attemptsAllowed?: number | null | undefined;
  readonly feedback?: FeedbackTime | null | undefined;
  readonly timeLimitSeconds?: number | null | undefined;
  readonly shuffleOptions?: boolean | null | undefined;
}

/** The terms that are given; null takes away what may be without. */
function changesIn(given: Given): Partial<Terms> {
  const { opensAt, closesAt, attemptsAllowed, feedback, timeLimitSeconds, shuffleOptions } = given;
  return {
    ...(typeof opensAt === 'string' && { opensAt: moment(opensAt, 'opensAt') }),
    ...(closesAt !== undefined && { closesAt: closesAt === null ? null : moment(closesAt, 'closesAt') }),
    ...(attemptsAllowed !== undefined && { attemptsAllowed }),
    ...(feedback && { feedback }),
    ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
    ...(typeof shuffleOptions === 'boolean' && { shuffleOptions }),
  };
}

const usual: Terms = {
  ...{ opensAt: new Date(0), closesAt: null, attemptsAllowed: 1, feedback: 'each' },
  ...{ timeLimitSeconds: null, shuffleOptions: true, certainty: false },
};

builder.mutationFields((t) => ({
  createAssignment: t.field({
    type: CreateAssignmentPayload,
    description: 'Sets a class the present version of a quiz, and shares its story with the class.',
    authScopes: { may: 'teach' },
    errors: resultOf('CreateAssignment', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: CreateAssignmentInput, required: true, description: 'Who, what, and how.' }) },
    resolve: async (_root, { input }, context) => {
      const classId = requiredId('Class', input.classId, 'classId');
      const quizId = requiredId('Quiz', input.quizId, 'quizId');
      const certainty = input.certainty ?? false;
      const terms = { ...usual, opensAt: new Date(), ...changesIn(input), certainty };
      return { id: await createAssignment(context, classId, quizId, terms) };
    },
  }),
  updateAssignment: t.field({
    type: UpdateAssignmentPayload,
    description: 'Changes when and how a class takes what it was set.',
    authScopes: { may: 'teach' },
    errors: resultOf('UpdateAssignment', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: UpdateAssignmentInput, required: true, description: 'Which, and what.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Assignment', input.assignmentId, 'assignmentId');
      await updateAssignment(context, id, changesIn(input));
      return { id };
    },
  }),
  deleteAssignment: t.field({
    type: DeleteAssignmentPayload,
    description: 'Takes away what a class was set, with all attempts at it. There is no way back.',
    authScopes: { may: 'teach' },
    errors: resultOf('DeleteAssignment', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: DeleteAssignmentInput, required: true, description: 'Which.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Assignment', input.assignmentId, 'assignmentId');
      await deleteAssignment(context, id, input.withAnswers ?? false);
      return { id: input.assignmentId };
    },
  }),
}));
