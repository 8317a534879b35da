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
import type { ApiClient, Data } from './api-client.ts';

export interface Crawled {
  /** Whole answers, one for each object asked for. */
  readonly answers: readonly Data[];
  /** Names of the types met. */
  readonly types: ReadonlySet<string>;
  /** Global ids met. */
  readonly ids: ReadonlySet<string>;
}

/** As many objects are asked for at once. */
const atOnce = 8;

/**
 * Asks for every field of every object that can be reached from the root fields and the given ids: objects with ids one
 * by one, what they hold without an id in full. Fields that are not for whoever asks may say so; no other error may come.
 */
export async function crawl(api: ApiClient, startIds: readonly string[]): Promise<Crawled> {
  const schema = await schemaOf(api);
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
  note(await allowed(api, `{ ${selectionOf(schema.getQueryType() as GraphQLObjectType, schema, [])} }`));
  const asked = new Set<string>();
  for (let next = [...ids]; next.length > 0; next = [...ids].filter((id) => !asked.has(id)).slice(0, atOnce)) {
    for (const id of next) asked.add(id);
    for (const node of await Promise.all(next.map((id) => everyField(api, schema, id)))) if (node) note({ node });
  }
  return { answers, types, ids };
}

export async function schemaOf(api: ApiClient): Promise<GraphQLSchema> {
  return buildClientSchema(await api.ask(getIntrospectionQuery()));
}

/** Every field of the object with this id, its type found by asking for it; null where there is none for whoever asks. */
export async function everyField(api: ApiClient, schema: GraphQLSchema, id: string): Promise<Data> {
  const { node } = await api.ask('query ($id: ID!) { node(id: $id) { __typename } }', { id });
  if (node === null) return null;
  const type = schema.getType(node.__typename) as GraphQLObjectType;
  const query = `query ($id: ID!) { node(id: $id) { ... on ${type.name} { ${selectionOf(type, schema, [])} } } }`;
  return (await allowed(api, query, { id })).node;
}

async function allowed(api: ApiClient, query: string, variables: object = {}): Promise<Data> {
  const { data, errors = [] } = await api.post(query, variables);
  const other = errors.filter(({ extensions }) => extensions?.code !== 'FORBIDDEN');
  if (other.length > 0) throw new Error(JSON.stringify(other));
  return data;
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
