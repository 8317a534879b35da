import { readable } from '../access/readable.ts';
import { createAccessToken, revokeAccessToken } from '../accounts/access-tokens.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import { builder } from './builder.ts';
import { TokenScopeType } from './enums.ts';
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
    name: t.exposeString('name'),
    scopes: t.expose('scopes', { type: [TokenScopeType] }),
    createdAt: t.string({ select: { createdAt: true }, resolve: ({ createdAt }) => createdAt.toISOString() }),
    expiresAt: t.string({ select: { expiresAt: true }, resolve: ({ expiresAt }) => expiresAt.toISOString() }),
    usedOn: t.string({
      nullable: true,
      description: 'The day of its last use, 2026-01-31; null before the first.',
      select: { usedOn: true },
      resolve: ({ usedOn }) => usedOn?.toISOString().slice(0, 10) ?? null,
    }),
  }),
});

const CreateAccessTokenInput = builder.inputType('CreateAccessTokenInput', {
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is for, in your words: "Moodle import".' }),
    scopes: t.field({
      type: [TokenScopeType],
      required: true,
      description: 'What it may do besides reading what you read; none is fine.',
    }),
    days: t.int({ defaultValue: 90, description: 'How long it is good for: 1 to 366.' }),
  }),
});

const CreateAccessTokenPayload = builder
  .objectRef<{ readonly id: string; readonly secret: string }>('CreateAccessTokenPayload')
  .implement({
    fields: (t) => ({
      secret: t.exposeString('secret', {
        description: 'For the header "Authorization: Bearer …". It is given here and never again.',
      }),
      accessToken: t.prismaField({
        type: 'AccessToken',
        resolve: (query, { id }, _args, { reads }) => reads.accessToken.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const RevokeAccessTokenInput = builder.inputType('RevokeAccessTokenInput', {
  fields: (t) => ({ accessTokenId: t.id({ required: true }) }),
});
const RevokeAccessTokenPayload = builder
  .objectRef<{ readonly accessTokenId: string }>('RevokeAccessTokenPayload')
  .implement({ fields: (t) => ({ accessTokenId: t.exposeID('accessTokenId') }) });

builder.mutationFields((t) => ({
  createAccessToken: t.field({
    type: CreateAccessTokenPayload,
    description: 'Makes a token for a program of yours.',
    authScopes: { may: 'account' },
    errors: resultOf('CreateAccessToken', InvalidInputError),
    args: { input: t.arg({ type: CreateAccessTokenInput, required: true }) },
    resolve: (_root, { input }, { prisma, asker }) =>
      createAccessToken(prisma, requiredUserId(asker), { ...input, days: input.days ?? 90 }),
  }),
  revokeAccessToken: t.field({
    type: RevokeAccessTokenPayload,
    description: 'Makes a token good for nothing, at once.',
    authScopes: { may: 'account' },
    errors: resultOf('RevokeAccessToken', InvalidInputError, NotFoundError),
    args: { input: t.arg({ type: RevokeAccessTokenInput, required: true }) },
    resolve: async (_root, { input }, { prisma, asker }) => {
      const id = requiredId('AccessToken', input.accessTokenId, 'accessTokenId');
      await revokeAccessToken(prisma, requiredUserId(asker), id);
      return { accessTokenId: input.accessTokenId };
    },
  }),
}));
