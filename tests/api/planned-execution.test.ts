import { describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  buildSchema,
  execute,
  parse,
  validate,
  type ExecutionArgs,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLUnionType,
} from 'graphql';
import { plannedExecute } from '../../apps/api/src/execution/planned-execution.ts';
import type { Data } from '../helpers/api-client.ts';

interface Word {
  readonly text: string;
}

/** Everything that a query can meet: late values, lists, both kinds of abstract types, and mistakes of resolvers. */
const schema = buildSchema(`
  interface Thing { text: String! }
  type LongWord implements Thing { text: String!, letters: Int, half: Thing }
  type ShortWord implements Thing { text: String! }
  union Either = LongWord | ShortWord
  enum Colour { RED BLUE }
  type Query {
    hello(name: String = "you", times: Int): String
    late: String
    nothing: String
    colours: [Colour]
    things: [Thing]
    lateThings: [Thing]
    either: Either
    place: String
    fails: String
    failsLate: String
    givesError: String
    never: String!
    noList: [Thing]
    noColour: Colour
    neither: [Thing]
  }
  type Mutation { change: String }
`);

type Resolver = (parent: Word, args: Data, context: unknown, info: GraphQLResolveInfo) => unknown;
const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Query: {
    hello: (_root, { name, times }) => `hello ${name}`.repeat(times ?? 1),
    late: () => sleep(2, 'late'),
    nothing: () => null,
    colours: () => ['RED', 'BLUE'],
    things: () => [{ text: 'one' }, { text: 'eleven' }],
    lateThings: () => [Promise.resolve({ text: 'two' })],
    either: () => ({ text: 'or' }),
    place: (_root, _args, _context, { path, fieldName }) => `${path.key} of ${fieldName}`,
    fails: () => {
      throw new Error('It failed.');
    },
    failsLate: () => Promise.reject(new Error('It failed later.')),
    givesError: () => new Error('Given.'),
    never: () => null,
    noList: () => 'none',
    noColour: () => 'GREEN',
    neither: () => [{ text: 'one' }, 'two'],
  },
  LongWord: {
    letters: ({ text }) => Promise.resolve(text.length),
    half: ({ text }) => ({ text: text.slice(0, 3) }),
  },
  Mutation: { change: () => 'changed' },
};
for (const [type, fields] of Object.entries(resolvers)) {
  for (const [name, resolve] of Object.entries(fields)) {
    const field = (schema.getType(type) as GraphQLObjectType).getFields()[name];
    if (field) field.resolve = resolve;
  }
}
const isLong = ({ text }: Word): boolean => text.length > 4;
(schema.getType('Thing') as GraphQLInterfaceType).resolveType = (word: Word) =>
  isLong(word) ? Promise.resolve('LongWord') : 'ShortWord';
(schema.getType('Either') as GraphQLUnionType).resolveType = () => 'ShortWord';
(schema.getType('ShortWord') as GraphQLObjectType).isTypeOf = (word: unknown) => typeof word === 'object';

/** What comes of a document by its plan, and whether graphql-js had to be asked. */
async function ask(query: string, variableValues: ExecutionArgs['variableValues'] = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  let asked = 0;
  const planned = plannedExecute((args) => {
    asked += 1;
    return execute(args);
  });
  const args = { schema, document, variableValues };
  const answers = [await planned(args), await planned(args)].map(text);
  return { answers, expected: text(await execute(args)), askedGraphqlJs: asked > 0 };
}

const text = (answer: unknown): string => JSON.stringify(answer);

describe('a query is run by its plan', () => {
  test.each<readonly [what: string, query: string, variables?: Readonly<Record<string, unknown>>]>([
    ['names, aliases and the same field twice', '{ b: hello nothing a: hello hello a: hello }'],
    ['arguments and their defaults', '{ hello(times: 2) one: hello(name: "x") two: hello(name: null) }'],
    ['variables', 'query ($n: String = "n", $t: Int) { hello(name: $n, times: $t) }', { t: 3 }],
    ['late values, in the order of the query', '{ late hello lateThings { text } nothing }'],
    ['lists and enumerations', '{ colours things { text } }'],
    ['type names', '{ __typename things { __typename kind: __typename } either { __typename } }'],
    [
      'fragments on some types',
      '{ things { text ... on LongWord { letters half { text } } ...S } } fragment S on ShortWord { text }',
    ],
    ['fragments on interfaces and unions', '{ either { ... on Thing { text } ... on Either { ... { __typename } } } }'],
    [
      'fields merged from two places',
      '{ things { ... on LongWord { half { text } } } things { ... on LongWord { half { __typename } } } }',
    ],
    ['where a resolver is', '{ place there: place }'],
  ])('%s', async (_what, query, ...[variables]) => {
    const { answers, expected, askedGraphqlJs } = await ask(query, variables);
    expect(answers).toEqual([expected, expected]);
    expect(askedGraphqlJs).toBe(false);
  });
});

describe('what a plan does not know is left to graphql-js', () => {
  test.each<readonly [what: string, query: string, variables?: Readonly<Record<string, unknown>>]>([
    ['a resolver that throws', '{ hello fails }'],
    ['one that rejects', '{ late failsLate hello }'],
    ['one that gives an error', '{ givesError }'],
    ['null where none may be', '{ hello never }'],
    ['no list', '{ noList { text } }'],
    ['no value of an enumeration', '{ noColour }'],
    ['an item that lacks a field', '{ neither { text } }'],
    ['directives', 'query ($no: Boolean = false) { hello @include(if: $no) late @skip(if: $no) }'],
    ['introspection', '{ __schema { queryType { name } } __type(name: "Colour") { kind } }'],
    ['a key that is no key of plain objects', '{ __proto__: hello }'],
    ['a mutation', 'mutation { change }'],
    ['variables of the wrong type', 'query ($t: Int!) { hello(times: $t) }', { t: 'x' }],
  ])('%s', async (_what, query, ...[variables]) => {
    const { answers, expected, askedGraphqlJs } = await ask(query, variables);
    expect(answers).toEqual([expected, expected]);
    expect(askedGraphqlJs).toBe(true);
  });
});

test('a request that was given up is not executed again', async () => {
  const document = parse('{ late hello }');
  const given = new AbortController();
  let asked = 0;
  const planned = plannedExecute(() => void (asked += 1));
  const args = { schema, document, signal: given.signal };
  const answer = planned(args);
  given.abort(new Error('gone'));
  await expect(answer).rejects.toThrow('gone');
  expect(asked).toBe(0);
});

test.each(['{ failsLate fails }', '{ failsLate never }', '{ late failsLate fails }'])(
  'what fails after %s has failed leaves nobody to hear of it, which would end the process',
  async (query) => {
    const unheard: unknown[] = [];
    const hear = (error: unknown) => unheard.push(error);
    process.on('unhandledRejection', hear);
    await ask(query);
    await sleep(20);
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  },
);
