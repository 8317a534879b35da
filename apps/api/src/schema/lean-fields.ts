import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { encodeGlobalID } from '@pothos/plugin-relay';
import type { GraphQLFieldResolver } from 'graphql';
import { modelNamed, type Model } from '../one-statement/model.ts';
import { isRecord } from '../one-statement/record.ts';

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
 * A page has thousands of fields that are nothing but columns of a row that is there already. The Prisma plugin asks of
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
    const { resolve, parentType, extensions } = config;
    const model = this.#modelOf(parentType);
    const isLoaded = model === undefined ? null : loadedCheck(modelNamed(model), extensions?.['pothosPrismaSelect']);
    if (!resolve || !isLoaded) return wrapped;
    return (parent, args, context, info) =>
      isLoaded(parent as Parent)
        ? (resolve as Resolver)(parent, args, context, info)
        : wrapped(parent, args, context, info);
  }

  #modelOf(type: string): string | undefined {
    return this.buildCache.getTypeConfig(type).extensions?.['pothosPrismaModel'] as string | undefined;
  }
}

/**
 * Whether a row has all that a selection names, where that is columns of its own and of the one row of a relation; null
 * where it is anything else, such as a list, which depends on how it was asked for.
 */
function loadedCheck(model: Model, select: unknown): ((row: Parent) => boolean) | null {
  if (!isRecord(select)) return null;
  const checks: ((row: Parent) => boolean)[] = [];
  for (const [name, wanted] of Object.entries(select)) {
    const relation = model.relations.get(name);
    if (wanted === true && model.columns.has(name)) checks.push((row) => row[name] !== undefined);
    else if (relation && !relation.isList && isRecord(wanted) && Object.keys(wanted).join() === 'select') {
      const nested = loadedCheck(modelNamed(relation.target), wanted['select']);
      if (!nested) return null;
      checks.push((row) => row[name] === null || (row[name] !== undefined && nested(row[name] as Parent)));
    } else return null;
  }
  const [only, ...more] = checks;
  if (!only) return null;
  return more.length === 0 ? only : (row) => checks.every((check) => check(row));
}

SchemaBuilder.registerPlugin(pluginName, LeanFieldsPlugin);
