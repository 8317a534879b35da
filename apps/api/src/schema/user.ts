import { readable } from '../access/readable.ts';
import { createInvitation, acceptInvitation } from '../accounts/invitations.ts';
import { pages } from '../accounts/links.ts';
import { resetLink } from '../accounts/reset-link.ts';
import { becomeTeacher, setRole } from '../accounts/roles.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { RoleType } from './access-enums.ts';
import { resultOf } from './errors.ts';
import { requiredId, uuidOrNobody } from './global-id.ts';
import { requiredUserId } from './required-user-id.ts';

builder.prismaNode('User', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'An account. One sees one’s own; admins see all.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.user(asker.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What they want to be called.' }),
    email: t.exposeString('email', { description: 'The address that they sign in with.' }),
    emailVerified: t.exposeBoolean('emailVerified', { description: 'Whether they followed a link mailed to it.' }),
    role: t.expose('role', { type: RoleType, description: 'What the account may do.' }),
    createdAt: t.string({
      description: 'When they signed up: ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { createdAt: true },
      resolve: ({ createdAt }) => createdAt.toISOString(),
    }),
  }),
});

builder.queryField('users', (t) =>
  t.prismaConnection(
    {
      type: 'User',
      cursor: 'id',
      nullable: true,
      authScopes: { may: 'administer' },
      description: 'All accounts, newest first; for admins.',
      args: { email: t.arg.string({ description: 'Only those whose address has this in it.' }) },
      resolve: (query, _root, { email }, { reads }) =>
        reads.user.findMany({
          ...query,
          where: email ? { email: { contains: email.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } } : {},
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        }),
    },
    { name: 'UserConnection' },
    { name: 'UserEdge' },
  ),
);

const userPayload = (name: string, description: string) =>
  builder.objectRef<{ readonly userId: string }>(name).implement({
    description,
    fields: (t) => ({
      user: t.prismaField({
        type: 'User',
        description: 'As it is now.',
        resolve: (query, { userId }, _args, { reads }) =>
          reads.user.findUniqueOrThrow({ ...query, where: { id: userId } }),
      }),
    }),
  });

const CreateInvitationInput = builder.inputType('CreateInvitationInput', {
  description: 'The invitation that is wanted.',
  fields: (t) => ({
    role: t.field({ type: RoleType, required: true, description: 'What whoever accepts it becomes.' }),
  }),
});
const CreateInvitationPayload = builder.objectRef<{ readonly token: string }>('CreateInvitationPayload').implement({
  description: 'The invitation, to be handed over.',
  fields: (t) => ({
    token: t.exposeString('token', { description: 'For acceptInvitation. It is given here and never again.' }),
    path: t.string({
      description: 'The page to send somebody to, on this installation’s address; good for two weeks, once.',
      resolve: ({ token }) => pages.invitation(token),
    }),
  }),
});

const AcceptInvitationInput = builder.inputType('AcceptInvitationInput', {
  description: 'The invitation to accept.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'What stands after the # of an invitation’s address.' }),
  }),
});
const AcceptInvitationPayload = userPayload('AcceptInvitationPayload', 'The account with its new role.');
const BecomeTeacherPayload = userPayload('BecomeTeacherPayload', 'The account that is a teacher’s now.');
const SetUserRoleInput = builder.inputType('SetUserRoleInput', {
  description: 'An account, and its role.',
  fields: (t) => ({
    userId: t.id({ required: true, description: 'The id of a User.' }),
    role: t.field({ type: RoleType, required: true, description: 'What it is to be from now on.' }),
  }),
});
const SetUserRolePayload = userPayload('SetUserRolePayload', 'The account with its new role.');
const CreatePasswordResetLinkInput = builder.inputType('CreatePasswordResetLinkInput', {
  description: 'The account whose password is forgotten.',
  fields: (t) => ({ userId: t.id({ required: true, description: 'The id of a User.' }) }),
});
const CreatePasswordResetLinkPayload = builder
  .objectRef<{ readonly link: string }>('CreatePasswordResetLinkPayload')
  .implement({
    description: 'The link, to be handed over.',
    fields: (t) => ({
      link: t.exposeString('link', {
        description: 'A path, or an address where this installation knows its own. It works once, for an hour.',
      }),
    }),
  });

builder.mutationFields((t) => ({
  createInvitation: t.field({
    type: CreateInvitationPayload,
    description: 'Makes a link that gives whoever follows it with an account a role; for admins.',
    authScopes: { may: 'administer' },
    errors: resultOf('CreateInvitation', InvalidInputError),
    args: { input: t.arg({ type: CreateInvitationInput, required: true, description: 'To what.' }) },
    resolve: async (_root, { input }, { prisma }) => ({ token: await createInvitation(prisma, input.role) }),
  }),
  acceptInvitation: t.field({
    type: AcceptInvitationPayload,
    description: 'Takes the role that one is invited to, and uses the invitation up.',
    authScopes: { may: 'account' },
    errors: resultOf('AcceptInvitation', InvalidInputError),
    args: { input: t.arg({ type: AcceptInvitationInput, required: true, description: 'Which invitation.' }) },
    resolve: async (_root, { input }, { prisma, asker }) => {
      const userId = requiredUserId(asker);
      await acceptInvitation(prisma, userId, input.token);
      return { userId };
    },
  }),
  becomeTeacher: t.field({
    type: BecomeTeacherPayload,
    description: 'Makes one’s account a teacher’s, where an admin allows that to everybody.',
    authScopes: { may: 'account' },
    errors: resultOf('BecomeTeacher', InvalidInputError),
    resolve: async (_root, _args, { prisma, asker }) => {
      const userId = requiredUserId(asker);
      await becomeTeacher(prisma, userId);
      return { userId };
    },
  }),
  setUserRole: t.field({
    type: SetUserRolePayload,
    description: 'Gives an account a role; for admins.',
    authScopes: { may: 'administer' },
    errors: resultOf('SetUserRole', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: SetUserRoleInput, required: true, description: 'Which account, and which role.' }) },
    resolve: async (_root, { input }, { prisma }) => {
      const userId = requiredId('User', input.userId, 'userId');
      await setRole(prisma, userId, input.role);
      return { userId };
    },
  }),
  createPasswordResetLink: t.field({
    type: CreatePasswordResetLinkPayload,
    description: 'Makes a link for an account’s owner to set a new password with; for admins, where no mails are sent.',
    authScopes: { may: 'administer' },
    errors: resultOf('CreatePasswordResetLink', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: CreatePasswordResetLinkInput, required: true, description: 'Which account.' }) },
    resolve: async (_root, { input }, context) => ({
      link: await resetLink(context, requiredId('User', input.userId, 'userId')),
    }),
  }),
}));
