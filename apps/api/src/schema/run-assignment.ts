import { endAssignment, pauseAssignment, resumeAssignment, revealQuestion } from '../classrooms/run-assignment.ts';
import { startAssignment } from '../classrooms/start-assignment.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { assignmentPayload, attemptPayload } from './node-payload.ts';

const idWords = 'The id of an Assignment of a class that one teaches.';
const inputOf = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({ assignmentId: t.id({ required: true, description: idWords }) }),
  });

const PauseAssignmentInput = inputOf('PauseAssignmentInput', 'The assignment that is to rest.');
const PauseAssignmentPayload = assignmentPayload('PauseAssignmentPayload', 'The assignment that rests.');
const ResumeAssignmentInput = inputOf('ResumeAssignmentInput', 'The assignment that is to go on.');
const ResumeAssignmentPayload = assignmentPayload('ResumeAssignmentPayload', 'The assignment that goes on.');
const EndAssignmentInput = inputOf('EndAssignmentInput', 'The assignment that is to end.');
const EndAssignmentPayload = assignmentPayload('EndAssignmentPayload', 'The assignment that is closed.');
const RevealQuestionInput = builder.inputType('RevealQuestionInput', {
  description: 'The question whose answer is to be shown to the class.',
  fields: (t) => ({
    assignmentId: t.id({ required: true, description: idWords }),
    questionId: t.id({ required: true, description: 'The id of a Question that it asks.' }),
  }),
});
const RevealQuestionPayload = assignmentPayload('RevealQuestionPayload', 'The assignment with what it has shown.');
const StartAssignmentInput = builder.inputType('StartAssignmentInput', {
  description: 'What is to be begun.',
  fields: (t) => ({
    assignmentId: t.id({ required: true, description: 'The id of an Assignment of the class that one is in.' }),
  }),
});
const StartAssignmentPayload = attemptPayload('StartAssignmentPayload', 'The attempt that goes on.');

builder.mutationFields((t) => ({
  startAssignment: t.field({
    type: StartAssignmentPayload,
    description:
      'Begins the pupil’s attempt at what their class was set, or gives the one that goes on, on whichever device it began.',
    authScopes: { may: 'learn' },
    errors: resultOf('StartAssignment', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: StartAssignmentInput, required: true, description: 'Which.' }) },
    resolve: async (_root, { input }, context) => ({
      attemptId: await startAssignment(context, requiredId('Assignment', input.assignmentId, 'assignmentId')),
    }),
  }),
  pauseAssignment: t.field({
    type: PauseAssignmentPayload,
    description: 'Has it rest: no attempt begins, only answers given before are taken, no time runs.',
    authScopes: { may: 'teach' },
    errors: resultOf('PauseAssignment', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: PauseAssignmentInput, required: true, description: 'Which.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Assignment', input.assignmentId, 'assignmentId');
      await pauseAssignment(context, id);
      return { id };
    },
  }),
  resumeAssignment: t.field({
    type: ResumeAssignmentPayload,
    description: 'Has it go on after a pause; attempts under way get the time of the pause back.',
    authScopes: { may: 'teach' },
    errors: resultOf('ResumeAssignment', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: ResumeAssignmentInput, required: true, description: 'Which.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Assignment', input.assignmentId, 'assignmentId');
      await resumeAssignment(context, id);
      return { id };
    },
  }),
  endAssignment: t.field({
    type: EndAssignmentPayload,
    description: 'Closes it for good: only answers given before are taken, for a day, marked as late.',
    authScopes: { may: 'teach' },
    errors: resultOf('EndAssignment', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: EndAssignmentInput, required: true, description: 'Which.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Assignment', input.assignmentId, 'assignmentId');
      await endAssignment(context, id);
      return { id };
    },
  }),
  revealQuestion: t.field({
    type: RevealQuestionPayload,
    description:
      'Shows the class what answers a question: it takes no more answers, and the answers given tell what they show.',
    authScopes: { may: 'teach' },
    errors: resultOf('RevealQuestion', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: RevealQuestionInput, required: true, description: 'Which question, and where.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Assignment', input.assignmentId, 'assignmentId');
      await revealQuestion(context, id, requiredId('Question', input.questionId, 'questionId'));
      return { id };
    },
  }),
}));
