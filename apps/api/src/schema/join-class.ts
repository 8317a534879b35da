import { joinClass, type Joined } from '../classrooms/join-class.ts';
import { leaveClass, returnToClass } from '../classrooms/return-to-class.ts';
import { InvalidInputError } from '../errors.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { pupilPayload } from './node-payload.ts';

const JoinClassInput = builder.inputType('JoinClassInput', {
  description: 'Which class, and as whom.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'The class’s code, as `Class.joinCode` has it: KMHT-4RWX. Small letters and spaces do not matter.',
    }),
    nickname: t.string({
      required: true,
      description:
        '2 to 24 characters: letters and digits, between them single spaces, hyphens, apostrophes or points. Unlike all others in the class.',
    }),
    idempotencyKey: t.string({
      description:
        'The same key again, within ten minutes, is the same pupil, with another code to come back with. 16 to 200 characters by chance, known to this browser alone.',
    }),
  }),
});

const JoinClassPayload = builder.objectRef<Joined>('JoinClassPayload').implement({
  description: 'The pupil who is in this browser from now on.',
  fields: (t) => ({
    returnCode: t.exposeString('returnCode', {
      description:
        'With which they come back, on any device: KMHT-4RWX-7CDF. It is given here and never again; their teacher can make another one.',
    }),
    pupil: t.prismaField({
      type: 'Pupil',
      description: 'As they are now.',
      resolve: (query, { pupilId }, _args, { reads }) =>
        reads.pupil.findUniqueOrThrow({ ...query, where: { id: pupilId } }),
    }),
  }),
});

const ReturnToClassInput = builder.inputType('ReturnToClassInput', {
  description: 'Who comes back.',
  fields: (t) => ({
    returnCode: t.string({ required: true, description: 'Their own code: KMHT-4RWX-7CDF.' }),
  }),
});
const ReturnToClassPayload = pupilPayload('ReturnToClassPayload', 'The pupil who is in this browser from now on.');

const LeaveClassPayload = builder.objectRef<object>('LeaveClassPayload').implement({
  description: 'Nobody’s any more.',
  fields: (t) => ({
    left: t.boolean({ description: 'True: this browser knows no pupil now.', resolve: () => true }),
  }),
});

builder.mutationFields((t) => ({
  joinClass: t.field({
    type: JoinClassPayload,
    description:
      'Makes a pupil of whoever has a class’s code: a nickname, without account or e-mail. This browser gets a cookie to know them by; whoever was in it before is forgotten here.',
    authScopes: { may: 'learn' },
    errors: resultOf('JoinClass', InvalidInputError),
    args: { input: t.arg({ type: JoinClassInput, required: true, description: 'Which class, and as whom.' }) },
    resolve: (_root, { input }, context) =>
      joinClass(context, { ...input, idempotencyKey: input.idempotencyKey ?? null }),
  }),
  returnToClass: t.field({
    type: ReturnToClassPayload,
    description: 'Brings a pupil back by their own code, also while they are in on another device.',
    authScopes: { may: 'learn' },
    errors: resultOf('ReturnToClass', InvalidInputError),
    args: { input: t.arg({ type: ReturnToClassInput, required: true, description: 'Who.' }) },
    resolve: async (_root, { input }, context) => ({ id: await returnToClass(context, input.returnCode) }),
  }),
  leaveClass: t.field({
    type: LeaveClassPayload,
    description:
      'Has this browser forget its pupil, so that another may use it. What they answered stays; they come back by their code.',
    authScopes: { may: 'learn' },
    errors: resultOf('LeaveClass'),
    resolve: async (_root, _args, context) => {
      await leaveClass(context);
      return {};
    },
  }),
}));
