import { isTeacherSignUpOpen, openTeacherSignUpTo } from '../accounts/settings.ts';
import { InvalidInputError } from '../errors.ts';
import { builder } from './builder.ts';
import { resultOf } from './errors.ts';

const SettingsType = builder.objectRef<object>('Settings').implement({
  description: 'What holds for this installation.',
  fields: (t) => ({
    teacherSignUpOpen: t.boolean({
      description: 'Whether anybody with an account may become a teacher without an invitation.',
      resolve: (_settings, _args, { prisma }) => isTeacherSignUpOpen(prisma),
    }),
    mailsLinks: t.boolean({
      description: 'Whether forgotten passwords are set anew by mail; where not, an admin makes a link.',
      resolve: (_settings, _args, { links }) => links.canMail,
    }),
  }),
});

builder.queryField('settings', (t) =>
  t.field({ type: SettingsType, description: 'What holds for this installation.', resolve: () => ({}) }),
);

const UpdateSettingsInput = builder.inputType('UpdateSettingsInput', {
  description: 'What is to hold from now on.',
  fields: (t) => ({
    teacherSignUpOpen: t.boolean({
      required: true,
      description: 'Whether anybody with an account may become a teacher without an invitation.',
    }),
  }),
});
const UpdateSettingsPayload = builder.objectRef<object>('UpdateSettingsPayload').implement({
  description: 'The changed settings.',
  fields: (t) => ({
    settings: t.field({ type: SettingsType, description: 'As they are now.', resolve: (payload) => payload }),
  }),
});

builder.mutationField('updateSettings', (t) =>
  t.field({
    type: UpdateSettingsPayload,
    description: 'Changes what holds for this installation; for admins.',
    authScopes: { may: 'administer' },
    errors: resultOf('UpdateSettings', InvalidInputError),
    args: { input: t.arg({ type: UpdateSettingsInput, required: true, description: 'What is to hold.' }) },
    resolve: async (_root, { input }, { prisma }) => {
      await openTeacherSignUpTo(prisma, input.teacherSignUpOpen);
      return {};
    },
  }),
);
