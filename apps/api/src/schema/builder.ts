import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ZodPlugin from '@pothos/plugin-zod';
import { getDatamodel, type PothosTypes, type PrismaClient } from '@crossread/prisma';
import { may, refusalOf, type Ability } from '../access/abilities.ts';
import type { Context } from '../context.ts';
import { InvalidInputError, NotAllowedError } from '../errors.ts';
import { fieldCost } from './field-cost.ts';
import LeanFieldsPlugin from './lean-fields.ts';

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
  plugins: [ErrorsPlugin, ScopeAuthPlugin, ZodPlugin, RelayPlugin, LeanFieldsPlugin, PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  // What is too expensive is refused as a whole, before any field of it is resolved: src/limits/cost-limit.ts.
  complexity: { disabled: true, fieldComplexity: fieldCost },
  errors: { directResult: true, unsafelyHandleInputErrors: true },
  prisma: {
    client: ({ reads }) => reads as unknown as PrismaClient,
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
    nodeQueryOptions: { description: 'Any object by its id; null where there is none, or no longer.' },
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

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});
