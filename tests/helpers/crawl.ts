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
  /** Whole objects, and the answer to all root fields. */
  readonly answers: readonly Data[];
  /** Names of the types met. */
  readonly types: ReadonlySet<string>;
  /** Global ids met. */
  readonly ids: ReadonlySet<string>;
}

/** As many objects are asked for in one request; fewer of those that cost most. */
const atOnce = 10;
const costly: Readonly<Record<string, number>> = { Story: 1, Quiz: 4 };

/**
 * Asks for every field of every object that can be reached from the root fields and the given ids: objects with ids in
 * full, what they hold without an id too, but for the workbench of a quiz's owner. Fields that are not for whoever asks may say so; no other error may come.
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
  for (let next = [...ids]; next.length > 0; next = [...ids].filter((id) => !asked.has(id))) {
    for (const id of next) asked.add(id);
    for (const node of await everyField(api, schema, next, ownersDoor)) if (node) note({ node });
  }
  return { answers, types, ids };
}

export async function schemaOf(api: ApiClient): Promise<GraphQLSchema> {
  return buildClientSchema(await api.ask(getIntrospectionQuery()));
}

/** Every field of the objects with these ids, in no order; null for each that is none for whoever asks. */
export async function everyField(
  api: ApiClient,
  schema: GraphQLSchema,
  ids: readonly string[],
  without?: string,
): Promise<Data[]> {
  const found: Data[] = [];
  const types = new Set(ids.map(typeOf));
  for (const name of types) {
    const type = schema.getType(name) as GraphQLObjectType;
    const fields = selectionOf(type, schema, [], without);
    const ofType = ids.filter((id) => typeOf(id) === name);
    const batch = costly[name] ?? atOnce;
    for (let from = 0; from < ofType.length; from += batch) {
      const some = ofType.slice(from, from + batch);
      const parameters = some.map((_, index) => `$i${index}: ID!`).join(', ');
      const nodes = some.map((_, index) => `n${index}: node(id: $i${index}) { ... on ${name} { ${fields} } }`);
      const variables = Object.fromEntries(some.map((id, index) => [`i${index}`, id]));
      found.push(...Object.values(await allowed(api, `query (${parameters}) { ${nodes.join(' ')} }`, variables)));
    }
  }
  return found;
}

/** What a global id says that it is of. */
export function typeOf(globalId: string): string {
  return Buffer.from(globalId, 'base64').toString().split(':')[0] ?? '';
}

async function allowed(api: ApiClient, query: string, variables: object = {}): Promise<Data> {
  const { data, errors = [] } = await api.post(query, variables);
  const other = errors.filter(({ extensions }) => extensions?.code !== 'FORBIDDEN');
  if (other.length > 0) throw new Error(JSON.stringify(other));
  return data;
}

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

/**
 * Where a quiz's owner opens it to edit it, keys and all: it is left out of crawls, which ask what is told on other ways. That it
 * opens for nobody else is what the table of docs/access.md is held to, by `everyField`.
 */
const ownersDoor = 'workbench';

/** Every field that needs no argument; of objects with an id only that id. */
function selectionOf(
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  within: readonly string[],
  without?: string,
): string {
  const fields = Object.values(type.getFields()).filter(
    ({ name, args }) => name !== without && !args.some(isRequiredArgument),
  );
  const selections = fields.map((field) => {
    const target = getNamedType(field.type);
    if (isLeafType(target)) return field.name;
    if (isInterfaceType(target) || isUnionType(target)) return `${field.name} { __typename }`;
    if (!isObjectType(target)) throw new Error(`${type.name}.${field.name} is of no output type.`);
    if (isNode(target)) return `${field.name} { __typename id }`;
    if (within.includes(target.name)) throw new Error(`${target.name} holds itself without an id.`);
    return `${field.name} { ${selectionOf(target, schema, [...within, target.name], without)} }`;
  });
  return ['__typename', ...selections].join(' ');
}

/** Visits every object in an answer. */
export function walk(value: Data, visit: (object: Data) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}
