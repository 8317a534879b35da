import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ZodPlugin from '@pothos/plugin-zod';
import { getDatamodel, Prisma, type PothosTypes } from '@crossread/prisma';
import { may, refusalOf, type Ability } from '../access/abilities.ts';
import type { Context } from '../context.ts';
import { InvalidInputError, NotAllowedError } from '../errors.ts';
import { fieldCost } from './field-cost.ts';

export const connectionMost = 100;

/** Errors come first, so that what comes of access rules and of the validation of arguments becomes a member of a field's result union. */
export const builder = new SchemaBuilder<{
  AuthScopes: { readonly may: Ability };
  Context: Context;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultFieldNullability: false;
  DefaultNodeNullability: false;
  PrismaTypes: PothosTypes;
}>({
  plugins: [ErrorsPlugin, ScopeAuthPlugin, ZodPlugin, RelayPlugin, PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  // What is too expensive is refused as a whole, before any field of it is resolved: src/limits/cost-limit.ts.
  complexity: { disabled: true, fieldComplexity: fieldCost },
  errors: { directResult: true, unsafelyHandleInputErrors: true },
  prisma: {
    client: ({ prisma }) => prisma,
    dmmf: getDatamodel(),
    maxConnectionSize: connectionMost,
    defaultConnectionSize: 20,
  },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    edgesFieldOptions: { nullable: { list: false, items: false } },
    nodeFieldOptions: { nullable: false },
    nodesQueryOptions: false,
    nodeQueryOptions: {
      description: 'Any object by its id; null where there is none, or no longer.',
      resolve: async (_root, { id }, _context, _info, resolveNode) => {
        try {
          return await resolveNode(id);
        } catch (error) {
          return nullWhereGone(error);
        }
      },
    },
  },
  scopeAuth: {
    authScopes: ({ asker }) => ({
      may: (ability) => {
        if (may(asker.viewer, ability)) return true;
        throw new NotAllowedError(refusalOf(ability));
      },
    }),
    treatErrorsAsUnauthorized: false,
  },
  zod: {
    validationError: ({ issues }) =>
      new InvalidInputError(
        issues.map(({ path, message }) => ({ code: 'out-of-range', input: path.join('.') || null, message })),
      ),
  },
});

function nullWhereGone(error: unknown): null {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2025') return null;
  throw error;
}

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});
