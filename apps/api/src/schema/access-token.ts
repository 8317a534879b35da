import { readable } from '../access/readable.ts';
import { createAccessToken, revokeAccessToken } from '../accounts/access-tokens.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { TokenScopeType } from './access-enums.ts';
import { resultOf } from './errors.ts';
import { requiredId, uuidOrNobody } from './global-id.ts';
import { requiredUserId } from './required-user-id.ts';

builder.prismaNode('AccessToken', {
  id: { field: 'id' },
  select: { id: true },
  nullable: true,
  description: 'With which a program acts for an account. The secret itself is shown once, when it is made.',
  findUnique: (id, { asker }) => ({ id: uuidOrNobody(id), ...readable.accessToken(asker.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is for, in its owner’s words.' }),
    scopes: t.expose('scopes', {
      type: [TokenScopeType],
      description: 'What it may do besides reading what its owner reads.',
    }),
    createdAt: t.string({
      description: 'When it was made: ISO 8601 in UTC, for instance 2026-01-31T08:30:00.000Z.',
      select: { createdAt: true },
      resolve: ({ createdAt }) => createdAt.toISOString(),
    }),
    expiresAt: t.string({
      description: 'From when on it is good for nothing: ISO 8601 in UTC.',
      select: { expiresAt: true },
      resolve: ({ expiresAt }) => expiresAt.toISOString(),
    }),
    usedOn: t.string({
      nullable: true,
      description: 'The day of its last use, 2026-01-31; null before the first.',
      select: { usedOn: true },
      resolve: ({ usedOn }) => usedOn?.toISOString().slice(0, 10) ?? null,
    }),
  }),
});

const CreateAccessTokenInput = builder.inputType('CreateAccessTokenInput', {
  description: 'The token that is wanted.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'What it is for, in your words, at most 100 characters: “Moodle import”.',
    }),
    scopes: t.field({
      type: [TokenScopeType],
      required: true,
      description: 'What it may do besides reading what you read; none is fine.',
    }),
    days: t.int({ defaultValue: 90, description: 'For how many days it is good: 1 to 366.' }),
  }),
});

const CreateAccessTokenPayload = builder
  .objectRef<{ readonly id: string; readonly secret: string }>('CreateAccessTokenPayload')
  .implement({
    description: 'The token and its secret.',
    fields: (t) => ({
      secret: t.exposeString('secret', {
        description: 'For the header "Authorization: Bearer …". It is given here and never again.',
      }),
      accessToken: t.prismaField({
        type: 'AccessToken',
        description: 'As it is listed from now on, without its secret.',
        resolve: (query, { id }, _args, { reads }) => reads.accessToken.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const RevokeAccessTokenInput = builder.inputType('RevokeAccessTokenInput', {
  description: 'The token that is to end.',
  fields: (t) => ({ accessTokenId: t.id({ required: true, description: 'The id of an AccessToken of one’s own.' }) }),
});
const RevokeAccessTokenPayload = builder
  .objectRef<{ readonly accessTokenId: string }>('RevokeAccessTokenPayload')
  .implement({
    description: 'The token that has ended.',
    fields: (t) => ({
      accessTokenId: t.exposeID('accessTokenId', { description: 'Its id, which finds nothing now.' }),
    }),
  });

builder.mutationFields((t) => ({
  createAccessToken: t.field({
    type: CreateAccessTokenPayload,
    description: 'Makes a token for a program of yours.',
    authScopes: { may: 'account' },
    errors: resultOf('CreateAccessToken', InvalidInputError),
    args: {
      input: t.arg({
        type: CreateAccessTokenInput,
        required: true,
        description: 'What it is for, and what it may do.',
      }),
    },
    resolve: (_root, { input }, { prisma, asker }) =>
      createAccessToken(prisma, requiredUserId(asker), { ...input, days: input.days ?? 90 }),
  }),
  revokeAccessToken: t.field({
    type: RevokeAccessTokenPayload,
    description: 'Makes a token good for nothing, at once.',
    authScopes: { may: 'account' },
    errors: resultOf('RevokeAccessToken', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: RevokeAccessTokenInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, { prisma, asker }) => {
      const id = requiredId('AccessToken', input.accessTokenId, 'accessTokenId');
      await revokeAccessToken(prisma, requiredUserId(asker), id);
      return { accessTokenId: input.accessTokenId };
    },
  }),
}));
