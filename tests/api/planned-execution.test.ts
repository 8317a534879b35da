import { describe, expect, test } from '@jest/globals';
import { execute, parse, validate, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import SchemaBuilder from '@pothos/core';
import { plannedExecute } from '../../apps/api/src/execution/planned-execution.ts';

interface Word {
  readonly text: string;
}

/** Everything that a query can meet: late values, lists, both kinds of abstract types, and mistakes of resolvers. */
function wordsSchema(): GraphQLSchema {
  const builder = new SchemaBuilder<{ DefaultFieldNullability: true }>({ defaultFieldNullability: true });
  const Thing = builder.interfaceRef<Word>('Thing').implement({
    fields: (t) => ({ text: t.exposeString('text', { nullable: false }) }),
    resolveType: ({ text }) => (text.length > 4 ? Promise.resolve('LongWord') : 'ShortWord'),
  });
  const LongWord = builder.objectRef<Word>('LongWord').implement({
    interfaces: [Thing],
    fields: (t) => ({
      letters: t.int({ resolve: ({ text }) => Promise.resolve(text.length) }),
      half: t.field({ type: Thing, resolve: ({ text }) => ({ text: text.slice(0, 3) }) }),
    }),
  });
  const ShortWord = builder.objectRef<Word>('ShortWord').implement({ interfaces: [Thing], isTypeOf: () => true });
  const Either = builder.unionType('Either', { types: [LongWord, ShortWord], resolveType: () => 'ShortWord' });
  const Colour = builder.enumType('Colour', { values: { RED: { value: 1 }, BLUE: { value: 2 } } });
  const wrong = (value: unknown) => value as never;
  builder.queryType({
    fields: (t) => ({
      hello: t.string({
        args: { name: t.arg.string({ defaultValue: 'you' }), times: t.arg.int() },
        resolve: (_root, { name, times }) => `hello ${name}`.repeat(times ?? 1),
      }),
      late: t.string({ resolve: () => new Promise((resolve) => setTimeout(() => resolve('late'), 2)) }),
      nothing: t.string({ resolve: () => null }),
      colours: t.field({ type: [Colour], resolve: () => wrong([1, 2]) }),
      things: t.field({ type: [Thing], resolve: () => [{ text: 'one' }, { text: 'eleven' }] }),
      lateThings: t.field({ type: [Thing], resolve: () => wrong([Promise.resolve({ text: 'two' })]) }),
      either: t.field({ type: Either, resolve: () => ({ text: 'or' }) }),
      place: t.string({ resolve: (_root, _args, _context, info) => `${info.path.key} of ${info.fieldName}` }),
      fails: t.string({
        resolve: () => {
          throw new Error('It failed.');
        },
      }),
      failsLate: t.string({ resolve: () => Promise.reject(new Error('It failed later.')) }),
      givesError: t.string({ resolve: () => wrong(new Error('Given.')) }),
      never: t.string({ nullable: false, resolve: () => wrong(null) }),
      noList: t.field({ type: [Thing], resolve: () => wrong('none') }),
      noColour: t.field({ type: Colour, resolve: () => wrong(3) }),
      neither: t.field({ type: [Thing], resolve: () => wrong([{ text: 'one' }, 'two']) }),
    }),
  });
  builder.mutationType({ fields: (t) => ({ change: t.string({ resolve: () => 'changed' }) }) });
  return builder.toSchema();
}

const schema = wordsSchema();

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
  test.each([
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
  ])('%s', async (_what, query, variables = {}) => {
    const { answers, expected, askedGraphqlJs } = await ask(query, variables);
    expect(answers).toEqual([expected, expected]);
    expect(askedGraphqlJs).toBe(false);
  });
});

describe('what a plan does not know is left to graphql-js', () => {
  test.each([
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
  ])('%s', async (_what, query, variables = {}) => {
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
