import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { modelNamed, type Model } from '../one-statement/model.ts';
import { isRecord } from '../one-statement/record.ts';
import { globalId } from './global-id.ts';

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
  isLoaded(parent: object, args: object): boolean;
  /** Takes no GraphQLResolveInfo. */
  resolve(parent: unknown, args: object, context: object): unknown;
  /** Its value as it stands is this property of the parent; null and scalars there are always loaded. */
  readonly property?: string;
  /** It gives the one row of a relation, which may lack columns that are asked of it: where it stands in the parent. */
  readonly relation?: string;
}

const leanFields = new WeakMap<Resolver, LeanField>();

/** Null for resolvers of other fields. */
export function leanFieldOf(resolve: Resolver): LeanField | null {
  return leanFields.get(resolve) ?? null;
}

/** A resolver wrapped by another plugin: what asks nobody where it is loaded goes on so, within the same wrapping. */
export function keepingLean(resolve: Resolver, wrap: (inner: Resolver) => Resolver): Resolver {
  const wrapped = wrap(resolve);
  const lean = leanFields.get(resolve);
  if (!lean) return wrapped;
  const { isLoaded, relation } = lean;
  const short = wrap((parent, args, context) => lean.resolve(parent, args, context));
  const asked = (parent: unknown, args: object, context: object): unknown =>
    short(parent, args, context, undefined as never);
  return known(wrapped, { isLoaded, resolve: asked, ...(relation !== undefined && { relation }) });
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
    return { ...config, resolve: (parent) => globalId(config.parentType, String((parent as Parent)['id'])) };
  }

  override wrapResolve(
    wrapped: Resolver,
    { name, kind, resolve, parentType, extensions, args }: PothosOutputFieldConfig<Types>,
  ): Resolver {
    const saysIn = 'language' in args && Object.keys(args).length === 1;
    if (!resolve || rootKinds.has(kind) || (Object.keys(args).length > 0 && !saysIn)) return wrapped;
    const model = this.#modelOf(parentType);
    if (model === undefined) return wrapped === resolve && !saysIn ? leanPart(name, resolve) : wrapped;
    const relation = extensions?.['pothosPrismaRelationField'] as
      { readonly name: string; readonly isList: boolean } | undefined;
    if (relation && !relation.isList) {
      const other = (row: unknown): unknown => (row as Parent)[relation.name];
      return known(wrapped, { isLoaded: (row) => other(row) !== undefined, resolve: other, relation: relation.name });
    }
    const selected: unknown = name === 'id' ? { id: true } : extensions?.['pothosPrismaSelect'];
    const isLoaded =
      saysIn && typeof selected === 'function'
        ? loadedInLanguage(modelNamed(model), selected as SelectByLanguage)
        : loadedCheck(modelNamed(model), selected);
    if (!isLoaded) return wrapped;
    const isProperty = resolve === defaultFieldResolver;
    const column: Resolver = isProperty ? propertyNamed(name) : resolve;
    const either: Resolver = (parent, given, context, info) =>
      isLoaded(parent as object, given) ? column(parent, given, context, info) : wrapped(parent, given, context, info);
    const takesInfo = column.length > 3;
    if (takesInfo) return either;
    return known(either, { isLoaded, resolve: column as LeanField['resolve'], ...(isProperty && { property: name }) });
  }

  #modelOf(type: string): string | undefined {
    return this.buildCache.getTypeConfig(type).extensions?.['pothosPrismaModel'] as string | undefined;
  }
}

const rootKinds: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** What graphql-js does for a field that has no resolver of its own. */
function propertyNamed(name: string): (parent: unknown) => unknown {
  return (parent) => (parent as Parent)[name];
}

/** A field of what is no row: an object that a resolver made, or a part of a column of JSON. */
function leanPart(name: string, resolve: Resolver): Resolver {
  if (resolve !== defaultFieldResolver) {
    const takesInfo = resolve.length > 3;
    return takesInfo ? resolve : known(resolve, { isLoaded: () => true, resolve: resolve as LeanField['resolve'] });
  }
  const property = propertyNamed(name);
  const isLoaded: LeanField['isLoaded'] = (parent) => typeof property(parent) !== 'function';
  const either: Resolver = (parent, args, context, info) => resolve(parent, args, context, info);
  return known(either, { isLoaded, resolve: property, property: name });
}

type SelectByLanguage = (args: { readonly language?: unknown }) => unknown;

/** Of a text that is read with its message where another language than English is asked for. */
function loadedInLanguage(model: Model, select: SelectByLanguage): LeanField['isLoaded'] | null {
  const english = loadedCheck(model, select({}));
  if (!english) return null;
  const checks = new Map<unknown, LeanField['isLoaded']>();
  return (row, args: { readonly language?: unknown }) => {
    const { language = 'en' } = args;
    if (language === 'en') return english(row, args);
    const check = checks.get(language) ?? loadedCheck(model, select(args)) ?? (() => false);
    checks.set(language, check);
    return check(row, args);
  };
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
        return other === null || (other !== undefined && nested(other, {}));
      });
    } else return null;
  }
  const [only, ...more] = checks;
  if (!only) return null;
  return more.length === 0 ? only : (row, args) => checks.every((check) => check(row, args));
}

SchemaBuilder.registerPlugin(pluginName, LeanFieldsPlugin);
