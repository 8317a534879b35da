import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  executeSync,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
  type GraphQLType,
} from 'graphql';
import type { Data } from './api-client.ts';

const file = path.resolve(import.meta.dirname, '../../apps/api/schema.graphql');
const schema = buildSchema(readFileSync(file, 'utf8'));

/** Variables that a document takes: what is required, and nothing else. */
export function madeUpVariables(document: string): Data {
  const { variableDefinitions = [] } = getOperationAST(parse(document)) ?? {};
  const needed = variableDefinitions.filter(({ type }) => type.kind === 'NonNullType');
  return Object.fromEntries(
    needed.map((one) => [one.variable.name.value, madeUp(typeFromAST(schema, one.type as never))]),
  );
}

function madeUp(type: GraphQLType | undefined): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return type?.toString() === 'Int' ? 1 : type?.toString() === 'Boolean' ? true : 'text';
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, madeUp(field.type)]));
}

/**
 * An answer to a document as the schema allows it: lists of two, each id another one, the first as asked. What may have several types has the
 * one at the place `choice`, counted round.
 */
export function madeUpAnswer(document: string, choice: number): Data {
  const variables = madeUpVariables(document);
  let ids = 0;
  const value = (type: GraphQLType): unknown => {
    if (isNonNullType(type)) return value(type.ofType);
    if (isListType(type)) return [value(type.ofType), value(type.ofType)];
    if (isEnumType(type)) return type.getValues()[0]?.value as unknown;
    const { name } = getNamedType(type);
    if (name === 'ID') return (ids += 1) === 1 && variables.id ? variables.id : `id${ids}`;
    if (name === 'Int' || name === 'Float') return 1;
    return isLeafType(type) ? (name === 'Boolean' ? true : 'text') : {};
  };
  const { data, errors } = executeSync({
    schema,
    document: parse(document.replace('subscription', 'query').replace(/\b(([a-z]\w*)Changed)(?=\()/, '$1: $2')),
    variableValues: variables,
    fieldResolver(source, _args, _context, { fieldName, returnType }) {
      return (source as Data)?.[fieldName] ?? value(returnType);
    },
    typeResolver(_value, _context, _info, type) {
      const types = schema.getPossibleTypes(type);
      return types[choice % types.length]?.name;
    },
  });
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}
