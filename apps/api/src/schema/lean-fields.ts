import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { encodeGlobalID } from '@pothos/plugin-relay';
import type { GraphQLFieldResolver } from 'graphql';
import { modelNamed, type Model } from '../one-statement/model.ts';
import { isRecord } from '../one-statement/record.ts';

export type Resolver = GraphQLFieldResolver<unknown, object, object>;
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

/** A field that asks nobody, where its parent has all it needs. */
export interface LeanField {
  isLoaded(parent: object): boolean;
  /** Takes no GraphQLResolveInfo. */
  resolve(parent: unknown, args: object, context: object): unknown;
  /** It gives the one row of a relation, which may lack columns that are asked of it. */
  readonly isRelation?: boolean;
}

const leanFields = new WeakMap<Resolver, LeanField>();

/** Null for resolvers of other fields. */
export function leanFieldOf(resolve: Resolver): LeanField | null {
  return leanFields.get(resolve) ?? null;
}

function known(resolve: Resolver, lean: LeanField): Resolver {
  leanFields.set(resolve, lean);
  return resolve;
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

  override wrapResolve(
    wrapped: Resolver,
    { name, resolve, parentType, extensions, args }: PothosOutputFieldConfig<Types>,
  ): Resolver {
    const model = this.#modelOf(parentType);
    if (!resolve || model === undefined) return wrapped;
    const relation = extensions?.['pothosPrismaRelationField'] as
      { readonly name: string; readonly isList: boolean } | undefined;
    if (relation && !relation.isList && Object.keys(args).length === 0) {
      const other = (row: unknown): unknown => (row as Parent)[relation.name];
      return known(wrapped, { isLoaded: (row) => other(row) !== undefined, resolve: other, isRelation: true });
    }
    const selected: unknown = name === 'id' ? { id: true } : extensions?.['pothosPrismaSelect'];
    const isLoaded = loadedCheck(modelNamed(model), selected);
    if (!isLoaded) return wrapped;
    const column = resolve as (...of: Parameters<Resolver>) => unknown;
    const either: Resolver = (parent, given, context, info) =>
      isLoaded(parent as object) ? column(parent, given, context, info) : wrapped(parent, given, context, info);
    const takesInfo = column.length > 3;
    return takesInfo ? either : known(either, { isLoaded, resolve: column as LeanField['resolve'] });
  }

  #modelOf(type: string): string | undefined {
    return this.buildCache.getTypeConfig(type).extensions?.['pothosPrismaModel'] as string | undefined;
  }
}

/**
 * Whether a row has all that a selection names, where that is columns of its own and of the one row of a relation; null
 * where it is anything else, such as a list, which depends on how it was asked for.
 */
function loadedCheck(model: Model, select: unknown): LeanField['isLoaded'] | null {
  if (!isRecord(select)) return null;
  const checks: LeanField['isLoaded'][] = [];
  for (const [name, wanted] of Object.entries(select)) {
    const there = (row: object): unknown => (row as Parent)[name];
    const relation = model.relations.get(name);
    if (wanted === true && model.columns.has(name)) checks.push((row) => there(row) !== undefined);
    else if (relation && !relation.isList && isRecord(wanted) && Object.keys(wanted).join() === 'select') {
      const nested = loadedCheck(modelNamed(relation.target), wanted['select']);
      if (!nested) return null;
      checks.push((row) => {
        const other = there(row) as object | null | undefined;
        return other === null || (other !== undefined && nested(other));
      });
    } else return null;
  }
  const [only, ...more] = checks;
  if (!only) return null;
  return more.length === 0 ? only : (row) => checks.every((check) => check(row));
}

SchemaBuilder.registerPlugin(pluginName, LeanFieldsPlugin);
