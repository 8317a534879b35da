import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { encodeGlobalID } from '@pothos/plugin-relay';
import type { GraphQLFieldResolver } from 'graphql';
import { modelNamed } from '../one-statement/model.ts';

type Resolver = GraphQLFieldResolver<unknown, object, object>;
type Parent = Readonly<Record<string, unknown>>;

const pluginName = 'leanFields';
export default pluginName;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Pothos has its plugins declared so
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      leanFields: LeanFieldsPlugin<Types>;
    }
  }
}

/**
 * A page has thousands of fields that are nothing but a column of a row that is there already. The Prisma plugin asks of
 * each whether its own plan has loaded it, and the Relay plugin makes a promise of each id: together they cost more than
 * the statement. A column has one value, whichever plan loaded it, so a row that has it answers at once; one that lacks
 * it is left to the Prisma plugin, right after which in the order of wrapping (before it in the list) this one stands.
 */
class LeanFieldsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (config.name !== 'id' || !this.#modelOf(config.parentType)) return config;
    return { ...config, resolve: (parent) => encodeGlobalID(config.parentType, String((parent as Parent)['id'])) };
  }

  override wrapResolve(wrapped: Resolver, config: PothosOutputFieldConfig<Types>): Resolver {
    const { resolve } = config;
    const columns = this.#columnsOf(config);
    if (!resolve || columns.length === 0) return wrapped;
    const [only = '', ...more] = columns;
    const isLoaded =
      more.length === 0
        ? (parent: Parent): boolean => parent[only] !== undefined
        : (parent: Parent): boolean => columns.every((column) => parent[column] !== undefined);
    return (parent, args, context, info) =>
      isLoaded(parent as Parent)
        ? (resolve as Resolver)(parent, args, context, info)
        : wrapped(parent, args, context, info);
  }

  /** What the field reads, where that is columns of its own row alone. */
  #columnsOf({ parentType, extensions }: PothosOutputFieldConfig<Types>): readonly string[] {
    const model = this.#modelOf(parentType);
    const select: unknown = extensions?.['pothosPrismaSelect'];
    if (!model || typeof select !== 'object' || select === null) return [];
    const { columns } = modelNamed(model);
    const names = Object.keys(select);
    return names.every((name) => columns.has(name)) ? names : [];
  }

  #modelOf(type: string): string | undefined {
    return this.buildCache.getTypeConfig(type).extensions?.['pothosPrismaModel'] as string | undefined;
  }
}

SchemaBuilder.registerPlugin(pluginName, LeanFieldsPlugin);
