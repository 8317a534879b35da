import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ZodPlugin from '@pothos/plugin-zod';
import { getDatamodel, type PothosTypes, type PrismaClient } from '@crossread/prisma';
import type { Services } from '../context.ts';
import { InvalidInputError } from '../errors.ts';
import LeanFieldsPlugin from './lean-fields.ts';

export const connectionMost = 100;

/** Errors come first, so that what the validation of arguments finds becomes a member of a field's result union. */
export const builder = new SchemaBuilder<{
  Context: Services;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultFieldNullability: false;
  DefaultNodeNullability: false;
  PrismaTypes: PothosTypes;
}>({
  plugins: [ErrorsPlugin, ZodPlugin, RelayPlugin, LeanFieldsPlugin, PrismaPlugin],
  defaultFieldNullability: false,
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
    nodeQueryOptions: { description: 'Any object by its id.' },
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
