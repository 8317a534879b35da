import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Data, RunningApi } from './api.ts';

export interface Crawled {
  /** Whole answers, one for each object asked for. */
  readonly answers: readonly Data[];
  /** Names of the types met. */
  readonly types: ReadonlySet<string>;
  /** Global ids met. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Asks for every field of every object that can be reached from the root fields and the given ids: objects with ids one
 * by one, what they hold without an id in full.
 */
export async function crawl(api: RunningApi, startIds: readonly string[]): Promise<Crawled> {
  const schema = buildClientSchema(await api.ask(getIntrospectionQuery()));
  const answers: Data[] = [];
  const types = new Set<string>();
  const ids = new Set<string>(startIds);
  const note = (answer: Data): void => {
    answers.push(answer);
    walk(answer, (value) => {
      if (typeof value.__typename === 'string') types.add(value.__typename);
      if (typeof value.id === 'string' && value.__typename && isNode(schema.getType(value.__typename) as never))
        ids.add(value.id);
    });
  };
  note(await api.ask(`{ ${selectionOf(schema.getQueryType() as GraphQLObjectType, schema, [])} }`));
  for (const id of ids) {
    const { node } = await api.ask('query ($id: ID!) { node(id: $id) { __typename } }', { id });
    if (node === null) continue;
    const type = schema.getType(node.__typename) as GraphQLObjectType;
    note(
      await api.ask(`query ($id: ID!) { node(id: $id) { ... on ${type.name} { ${selectionOf(type, schema, [])} } } }`, {
        id,
      }),
    );
  }
  return { answers, types, ids };
}

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

/** Every field that needs no argument; of objects with an id only that id. */
function selectionOf(type: GraphQLObjectType, schema: GraphQLSchema, within: readonly string[]): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const selections = fields.map((field) => {
    const target = getNamedType(field.type);
    if (isLeafType(target)) return field.name;
    if (isInterfaceType(target) || isUnionType(target)) return `${field.name} { __typename }`;
    if (!isObjectType(target)) throw new Error(`${type.name}.${field.name} is of no output type.`);
    if (isNode(target)) return `${field.name} { __typename id }`;
    if (within.includes(target.name)) throw new Error(`${target.name} holds itself without an id.`);
    return `${field.name} { ${selectionOf(target, schema, [...within, target.name])} }`;
  });
  return ['__typename', ...selections].join(' ');
}

/** Visits every object in an answer. */
export function walk(value: Data, visit: (object: Data) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}
