import { createClass, deleteClass, renameClass, renewJoinCode, setJoining } from '../classrooms/classes.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';
import { requiredId } from './global-id.ts';
import { classPayload, gonePayload } from './node-payload.ts';

const idWords = 'The id of a Class that one teaches.';
const nameWords = '1 to 100 characters: 7b, or History on Tuesdays. Nothing about pupils belongs into it.';

const CreateClassInput = builder.inputType('CreateClassInput', {
  description: 'The class that is wanted.',
  fields: (t) => ({ name: t.string({ required: true, description: nameWords }) }),
});
const CreateClassPayload = classPayload('CreateClassPayload', 'The class, which pupils may join.');
const RenameClassInput = builder.inputType('RenameClassInput', {
  description: 'A class and its new name.',
  fields: (t) => ({
    classId: t.id({ required: true, description: idWords }),
    name: t.string({ required: true, description: nameWords }),
  }),
});
const RenameClassPayload = classPayload('RenameClassPayload', 'The class with its new name.');
const RenewJoinCodeInput = builder.inputType('RenewJoinCodeInput', {
  description: 'The class that is to have another code.',
  fields: (t) => ({ classId: t.id({ required: true, description: idWords }) }),
});
const RenewJoinCodePayload = classPayload('RenewJoinCodePayload', 'The class with its new code.');
const SetJoiningInput = builder.inputType('SetJoiningInput', {
  description: 'A class, and whether pupils may join it.',
  fields: (t) => ({
    classId: t.id({ required: true, description: idWords }),
    open: t.boolean({ required: true, description: 'False closes it for all who are not in it yet.' }),
  }),
});
const SetJoiningPayload = classPayload('SetJoiningPayload', 'The class that is open or closed.');
const DeleteClassInput = builder.inputType('DeleteClassInput', {
  description: 'The class that is to go.',
  fields: (t) => ({
    classId: t.id({ required: true, description: idWords }),
    confirmName: t.string({ description: 'The class’s name, where it has pupils: so that none goes by mistake.' }),
  }),
});
const DeleteClassPayload = gonePayload('DeleteClassPayload', 'classId', 'The class that is gone.');

builder.mutationFields((t) => ({
  createClass: t.field({
    type: CreateClassPayload,
    description: 'Makes a class with a code to join it; for teachers.',
    authScopes: { may: 'teach' },
    errors: resultOf('CreateClass', InvalidInputError),
    args: { input: t.arg({ type: CreateClassInput, required: true, description: 'What it is called.' }) },
    resolve: async (_root, { input }, context) => ({ id: await createClass(context, input.name) }),
  }),
  renameClass: t.field({
    type: RenameClassPayload,
    description: 'Calls a class something else.',
    authScopes: { may: 'teach' },
    errors: resultOf('RenameClass', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: RenameClassInput, required: true, description: 'Which, and what.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Class', input.classId, 'classId');
      await renameClass(context, id, input.name);
      return { id };
    },
  }),
  renewJoinCode: t.field({
    type: RenewJoinCodePayload,
    description: 'Gives a class another code; the one from before lets nobody in. Whoever has joined stays.',
    authScopes: { may: 'teach' },
    errors: resultOf('RenewJoinCode', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: RenewJoinCodeInput, required: true, description: 'Which class.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Class', input.classId, 'classId');
      await renewJoinCode(context, id);
      return { id };
    },
  }),
  setJoining: t.field({
    type: SetJoiningPayload,
    description: 'Lets pupils join a class by its code, or nobody.',
    authScopes: { may: 'teach' },
    errors: resultOf('SetJoining', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: SetJoiningInput, required: true, description: 'Which class, and whether.' }) },
    resolve: async (_root, { input }, context) => {
      const id = requiredId('Class', input.classId, 'classId');
      await setJoining(context, id, input.open);
      return { id };
    },
  }),
  deleteClass: t.field({
    type: DeleteClassPayload,
    description: 'Deletes a class with its pupils, its assignments and all answers. There is no way back.',
    authScopes: { may: 'teach' },
    errors: resultOf('DeleteClass', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: DeleteClassInput, required: true, description: 'Which class.' }) },
    resolve: async (_root, { input }, context) => {
      await deleteClass(context, requiredId('Class', input.classId, 'classId'), input.confirmName ?? null);
      return { id: input.classId };
    },
  }),
}));
