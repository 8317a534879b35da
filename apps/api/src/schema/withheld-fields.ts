import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { GraphQLError } from 'graphql';
import { isWithheld } from '../access/viewer.ts';
import type { Context } from '../context.ts';
import { keepingLean, type Resolver } from './lean-fields.ts';

const pluginName = 'withheldFields';
export default pluginName;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Pothos has its plugins declared so
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      withheldFields: WithheldFieldsPlugin<Types>;
    }
  }
}

const noRows = (): unknown => [];
const emptyPage = (): unknown => ({
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
});
const refused = (): never => {
  const message = 'What is read out of this story is not shown before your class has taken its test.';
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
};

/**
 * The fields through which what was read out of a story is reached, and what stands in their place while a test on it is
 * under way: `Story.analysisWithheld` says so. All else of it hangs on these, or is found by an id, through `readable`.
 */
export const withheldFields: Readonly<Record<string, Readonly<Record<string, () => unknown>>>> = {
  Story: {
    atIssue: () => null,
    comparisons: noRows,
    conflictCount: () => 0,
    framings: noRows,
    independentOrigins: () => 0,
    origins: noRows,
    overrulings: noRows,
    soleClaims: noRows,
    textReuse: noRows,
  },
  Article: { claims: emptyPage, origin: refused },
};

class WithheldFieldsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(resolve: Resolver, { name, parentType }: PothosOutputFieldConfig<Types>): Resolver {
    const instead = withheldFields[parentType]?.[name];
    if (!instead) return resolve;
    const kept = (parent: unknown, context: object): boolean =>
      isWithheld((context as Context).asker.viewer, (parent as { readonly id: string }).id);
    return keepingLean(
      resolve,
      (inner) => (parent, args, context, info) =>
        kept(parent, context) ? instead() : inner(parent, args, context, info),
    );
  }
}

SchemaBuilder.registerPlugin(pluginName, WithheldFieldsPlugin);
