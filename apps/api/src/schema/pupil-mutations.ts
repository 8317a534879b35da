import { removePupil, renamePupil, renewReturnCode, setExtraTime } from '../classrooms/pupils.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { gonePayload, pupilPayload, type Changed } from './node-payload.ts';

const idWords = 'The id of a Pupil of a class that one teaches.';

const RenamePupilInput = builder.inputType('RenamePupilInput', {
  description: 'A pupil and their new nickname.',
  fields: (t) => ({
    pupilId: t.id({ required: true, description: idWords }),
    nickname: t.string({ required: true, description: 'As in JoinClassInput.' }),
  }),
});
const RenamePupilPayload = pupilPayload('RenamePupilPayload', 'The pupil with their new nickname.');
const SetExtraTimeInput = builder.inputType('SetExtraTimeInput', {
  description: 'A pupil, and how much longer they may take.',
  fields: (t) => ({
    pupilId: t.id({ required: true, description: idWords }),
    percent: t.int({ required: true, description: 'Of the time limit, 0 to 300: 25 for a quarter more.' }),
  }),
});
const SetExtraTimePayload = pupilPayload('SetExtraTimePayload', 'The pupil with their time.');
const RemovePupilInput = builder.inputType('RemovePupilInput', {
  description: 'The pupil who is to go.',
  fields: (t) => ({ pupilId: t.id({ required: true, description: idWords }) }),
});
const RemovePupilPayload = gonePayload('RemovePupilPayload', 'pupilId', 'The pupil who is gone.');
const RenewReturnCodeInput = builder.inputType('RenewReturnCodeInput', {
  description: 'The pupil who is to have another code.',
  fields: (t) => ({
    pupilId: t.id({ required: true, description: idWords }),
    signOut: t.boolean({
      defaultValue: false,
      description: 'Whether every device forgets them, as when somebody else has used their code.',
    }),
  }),
});
const RenewReturnCodePayload = builder
  .objectRef<Changed & { readonly returnCode: string }>('RenewReturnCodePayload')
  .implement({
    description: 'The pupil’s new code.',
    fields: (t) => ({
      returnCode: t.exposeString('returnCode', {
        description: 'For `returnToClass`: KMHT-4RWX-7CDF. It is given here and never again.',
      }),
      pupil: t.prismaField({
        type: 'Pupil',
        description: 'Whose it is.',
        resolve: (query, { id }, _args, { reads }) => reads.pupil.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

builder.mutationFields((t) => ({
  renamePupil: t.field({
    type: RenamePupilPayload,
    description: 'Gives a pupil another nickname.',
    authScopes: { may: 'teach' },
    errors: resultOf('RenamePupil', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: RenamePupilInput, required: true, description: 'Who, and what.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Pupil', input.pupilId, 'pupilId');
      await renamePupil(context, id, input.nickname);
      return { id };
    },
  }),
  setExtraTime: t.field({
    type: SetExtraTimePayload,
    description: 'Gives a pupil more time where time is limited, also in attempts under way.',
    authScopes: { may: 'teach' },
    errors: resultOf('SetExtraTime', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: SetExtraTimeInput, required: true, description: 'Who, and how much.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Pupil', input.pupilId, 'pupilId');
      await setExtraTime(context, id, input.percent);
      return { id };
    },
  }),
  renewReturnCode: t.field({
    type: RenewReturnCodePayload,
    description: 'Gives a pupil another code to come back with; the one from before is good no more.',
    authScopes: { may: 'teach' },
    errors: resultOf('RenewReturnCode', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: RenewReturnCodeInput, required: true, description: 'Who.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Pupil', input.pupilId, 'pupilId');
      return { id, returnCode: await renewReturnCode(context, id, input.signOut ?? false) };
    },
  }),
  removePupil: t.field({
    type: RemovePupilPayload,
    description: 'Takes a pupil out of their class, with all they answered. There is no way back.',
    authScopes: { may: 'teach' },
    errors: resultOf('RemovePupil', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: RemovePupilInput, required: true, description: 'Who.' }) },
    resolve: async (_root, { input }, context) => {
      await removePupil(context, requiredId('Pupil', input.pupilId, 'pupilId'));
      return { id: input.pupilId };
    },
  }),
}));
