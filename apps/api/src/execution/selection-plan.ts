import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { leanFieldOf, type LeanField, type Resolver } from '../schema/lean-fields.ts';
import { completerOf } from './complete-value.ts';
import { runField } from './run-selection.ts';
import { straightField } from './straight-field.ts';
import type { Frame, PlannedField, Planning, SelectionPlan } from './plan.ts';

/** A document asks for what is left to graphql-js: directives, introspection, keys that plain objects cannot have. */
export class Unplanned extends Error {
  override readonly name = 'Unplanned';
}

export function planningOf(schema: GraphQLSchema, { definitions }: DocumentNode): Planning {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return { schema, fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])) };
}

/** Throws `Unplanned`. */
export function planSelection(
  planning: Planning,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): SelectionPlan {
  const nodes = new Map<string, [FieldNode, ...FieldNode[]]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.directives?.length) throw new Unplanned('Directives.');
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const same = nodes.get(key);
        if (same) same.push(selection);
        else nodes.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (appliesTo(planning.schema, selection.typeCondition, type)) collect(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = planning.fragments[selection.name.value];
        if (!fragment) throw new Unplanned('An unknown fragment.');
        if (appliesTo(planning.schema, fragment.typeCondition, type)) collect(fragment.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  return [...nodes].map(([key, same]) => planField(planning, type, key, same));
}

function appliesTo(schema: GraphQLSchema, condition: NamedTypeNode | undefined, type: GraphQLObjectType): boolean {
  if (!condition) return true;
  const wanted = typeFromAST(schema, condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

function planField(
  planning: Planning,
  parentType: GraphQLObjectType,
  key: string,
  nodes: Frame['nodes'],
): PlannedField {
  if (key === '__proto__') throw new Unplanned('A key that sets the prototype.');
  const name = nodes[0].name.value;
  const isTypename = name === TypeNameMetaFieldDef.name;
  const field = isTypename ? TypeNameMetaFieldDef : parentType.getFields()[name];
  if (!field) throw new Unplanned('Introspection.');
  const resolve: Resolver = field.resolve ?? defaultFieldResolver;
  const frame = { parentType, field, nodes, planOf: plansOf(planning, nodes) };
  const planned: PlannedField = {
    ...frame,
    key,
    resolve,
    hasArguments: field.args.length > 0,
    givesArguments: (nodes[0].arguments?.length ?? 0) > 0,
    isLeaf: isLeafType(getNamedType(field.type)),
    lean: isTypename ? { isLoaded: () => true, resolve: () => parentType.name } : leanOf(frame, leanFieldOf(resolve)),
    complete: completerOf(planning, frame, field.type),
    run: (source, prev, run) => runField(planned, source, prev, run),
  };
  const { lean } = planned;
  if (lean?.property === undefined) return planned;
  return { ...planned, run: straightField(planned, lean.property) ?? planned.run };
}

function plansOf(planning: Planning, nodes: Frame['nodes']): Frame['planOf'] {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const plans = new Map<GraphQLObjectType, SelectionPlan>();
  return (type) => {
    const plan = plans.get(type) ?? planSelection(planning, type, sets);
    plans.set(type, plan);
    return plan;
  };
}

/** The other row of a relation answers at once only where all that is asked of it does. */
function leanOf({ field, planOf }: Frame, lean: LeanField | null): LeanField | null {
  if (lean?.relation === undefined) return lean;
  const type = getNullableType(field.type);
  if (!isObjectType(type)) return null;
  const asked = planOf(type).map((planned) => (planned.givesArguments ? null : planned.lean));
  if (!asked.every((one) => one !== null)) return null;
  const { relation } = lean;
  return {
    ...lean,
    isLoaded(parent, args) {
      if (!lean.isLoaded(parent, args)) return false;
      const other = (parent as Readonly<Record<string, object | null>>)[relation] ?? null;
      return other === null || asked.every((one) => one.isLoaded(other, {}));
    },
  };
}
