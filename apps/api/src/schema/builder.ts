import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ZodPlugin from '@pothos/plugin-zod';
import { Plan } from '@pothos/selection-mapper';
import { getDatamodel, type PothosTypes, type PrismaClient } from '@crossread/prisma';
import { may, refusalOf, type Ability } from '../access/abilities.ts';
import type { Context } from '../context.ts';
import { noteSeenAnswers } from '../classrooms/class-log.ts';
import { InvalidInputError, NotAllowedError } from '../errors.ts';
import { fieldCost } from './field-cost.ts';
import { keepingPlans } from './kept-plans.ts';
import LeanFieldsPlugin from './lean-fields.ts';
import { connectionMost, connectionUsual, relayWords } from './relay-words.ts';
import WithheldFieldsPlugin from './withheld-fields.ts';

// The Prisma plugin has no setting for it.
Plan.fromInfo = keepingPlans(Plan.fromInfo.bind(Plan));

/** Errors come first, so that what comes of access rules and of the validation of arguments becomes a member of a field's result union. */
export const builder = new SchemaBuilder<{
  AuthScopes: { readonly may: Ability };
  Context: Context;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultFieldNullability: false;
  DefaultNodeNullability: false;
  PrismaTypes: PothosTypes;
}>({
  plugins: [
    ErrorsPlugin,
    ScopeAuthPlugin,
    ZodPlugin,
    RelayPlugin,
    WithheldFieldsPlugin,
    LeanFieldsPlugin,
    PrismaPlugin,
    ComplexityPlugin,
  ],
  defaultFieldNullability: false,
  // What is too expensive is refused as a whole, before any field of it is resolved: src/limits/cost-limit.ts.
  complexity: { disabled: true, fieldComplexity: fieldCost },
  errors: { directResult: true, unsafelyHandleInputErrors: true },
  prisma: {
    client: ({ reads }) => reads as unknown as PrismaClient,
    dmmf: getDatamodel(),
    maxConnectionSize: connectionMost,
    defaultConnectionSize: connectionUsual,
  },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    nodesQueryOptions: false,
    ...relayWords,
    nodeQueryOptions: {
      ...relayWords.nodeQueryOptions,
      resolve: async (_root, { id }, { prisma, asker }, _info, resolveNode) => {
        const node = await resolveNode(id);
        if (node !== null && id.typename === 'Response') {
          await noteSeenAnswers(prisma, asker.viewer, { responses: { some: { id: id.id } } });
        }
        return node;
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

builder.queryType({ description: 'Where reading begins. What one may not see is answered as if it were not there.' });
builder.mutationType({
  description:
    'What can be done. Each takes one input and gives a payload, or an error with a message for a person; nothing is half done.',
});
builder.subscriptionType({
  description:
    'What can be followed, over server-sent events: POST the operation to /graphql with Accept: text/event-stream.',
});
