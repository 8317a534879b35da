import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { RunningApi } from '../../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../../helpers/api-and-store.ts';
import { checkoutsOf, metricsOf } from '../../helpers/metrics.ts';
import { jsonHeaders, send, type RawAnswer } from '../../helpers/raw-request.ts';

let running: ApiAndStore;
let api: RunningApi;

beforeAll(async () => {
  running = await startApiAndStore({}, { processes: 1 });
  ({ api } = running);
});
afterAll(async () => {
  await running?.stop();
});

const accept = { ...jsonHeaders, accept: 'application/graphql-response+json' };
const ask = (query: string, variables: object = {}): Promise<RawAnswer> =>
  send(api, { headers: accept, body: JSON.stringify({ query, variables }) });
const times = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');
const nested = (count: number, opening: string, inside: string): string =>
  `${`${opening} `.repeat(count)}${inside}${' } }'.repeat(count)}`;

const story = 'story(slug: "x")';

describe('a document that asks for too much is refused before anything is done', () => {
  const table: readonly [what: string, of: string, query: string, variables?: object][] = [
    ['levels', 'depth', `{ ${story} ${nested(7, '{ quizzes { story', '{ id }')} }`],
    [
      'levels in fragments',
      'depth',
      `{ ${story} { ...A } } ${times(13, (index) => `fragment ${letter(index)} on Story { articles { story { ...${letter(index + 1)} } } }`)} fragment ${letter(13)} on Story { id }`,
    ],
    ['aliases', 'aliases', `{ ${times(31, (index) => `a${index}: exportFormats { name }`)} }`],
    [
      'aliases in a fragment',
      'aliases',
      `{ ...Q } fragment Q on Query { ${times(31, (index) => `a${index}: publishers { totalCount }`)} }`,
    ],
    ['directives', 'directives', `{ __typename ${'@include(if: true) '.repeat(31)} }`],
    ['directives here and there', 'directives', `{ ${times(31, () => '__typename @skip(if: false)')} }`],
    ['names', 'tokens', `{ ${times(600, () => 'exportFormats { name }')} }`],
    ['letters', 'characters', `{ __typename } # ${'x'.repeat(20_000)}`],
    [
      'rows, by lists within lists',
      'cost',
      `{ stories(first: 100) { edges { node { articles { claims(first: 100) { edges { node { id comparisons { id } } } } } } } } }`,
    ],
    [
      'rows, by a variable',
      'cost',
      'query ($n: Int) { stories(first: $n) { edges { node { comparisons { members { id } pairs { a { id } } } } } } }',
      { n: 100 },
    ],
    [
      'rows, by fragments that double',
      'cost',
      `{ stories(first: 100) { edges { node { ...A } } } } ${times(9, (index) => `fragment ${letter(index)} on Story { ...${letter(index + 1)} ...${letter(index + 1)} }`)} fragment ${letter(9)} on Story { articles { id } }`,
    ],
    [
      'work of the engine, many times over',
      'cost',
      `mutation ($r: ReportInput!) { ${times(30, (index) => `a${index}: previewReport(input: { report: $r }) { __typename }`)} ...M } fragment M on Mutation { ${times(90, () => 'previewReport(input: { report: $r }) { __typename }')} }`,
      { r: { name: 'a', content: 'b' } },
    ],
    ['the schema, twice', 'introspection', '{ a: __schema { types { name } } b: __schema { types { name } } }'],
    ['the schema, within itself', 'introspection', '{ __schema { a: types { name } b: types { name } } }'],
    ['types, one by one', 'introspection', `{ ${times(6, (index) => `t${index}: __type(name: "Story") { name }`)} }`],
  ];

  test.each(table)('%s (%s)', async (_what, of, query, ...[variables]) => {
    const before = await checkoutsOf(api);
    const { status, json } = await ask(query, variables);
    const [{ message, extensions }] = json.errors;
    expect({ status, code: extensions.code, of: extensions.limit?.of }).toEqual({
      status: 400,
      code: 'LIMIT_EXCEEDED',
      of,
    });
    expect(message).toMatch(/^.+[.;] .+\.$|answered once in a query\.$/);
    expect(extensions.limit.found ?? Infinity).toBeGreaterThan(extensions.limit.most);
    expect(json.data).toBeUndefined();
    expect(await checkoutsOf(api)).toBe(before);
    expect((await metricsOf(api)).get(`crossread_refused_total{reason="${of}"}`)).toBeGreaterThan(0);
  });
});

describe('a document that is none is refused, too', () => {
  const table: readonly [what: string, query: string, message: RegExp][] = [
    [
      'fragments in a circle',
      `{ ${story} { ...A } } fragment A on Story { ...B } fragment B on Story { ...A }`,
      /Cannot spread fragment "A" within itself via "B"/,
    ],
    [
      'introspection in a circle',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      /Maximum introspection depth exceeded/,
    ],
    [
      'two operations and no name',
      'query A { __typename } query B { __typename }',
      /Could not determine what operation to execute/,
    ],
    ['nothing', '', /Must provide query string|Unexpected <EOF>/],
    ['a bracket 2,000 times', '{'.repeat(2_000), /Syntax Error/],
  ];

  test.each(table)('%s', async (_what, query, message) => {
    const before = await checkoutsOf(api);
    const { status, json } = await ask(query);
    expect(status).toBe(400);
    expect(json.errors.map((error: Error) => error.message).join('\n')).toMatch(message);
    expect(await checkoutsOf(api)).toBe(before);
  });

  test('a batch', async () => {
    const before = await checkoutsOf(api);
    const body = JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ publishers { totalCount } }' })));
    const { status, json } = await send(api, { headers: accept, body });
    expect([status, json.errors[0].message]).toEqual([400, 'Batching is not supported.']);
    expect(await checkoutsOf(api)).toBe(before);
  });
});

describe('what is asked within the limits', () => {
  test('tells its cost', async () => {
    const { json } = await ask(
      '{ stories(first: 7) { edges { node { id publishersAre: title } } } exportFormats { name } }',
    );
    expect(json.errors).toBeUndefined();
    expect(json.extensions.cost).toEqual({ requested: 25, limit: 20_000 });
  });

  test.each([
    ['the tools', getIntrospectionQuery()],
    [
      'GraphiQL',
      getIntrospectionQuery({
        schemaDescription: true,
        inputValueDeprecation: true,
        specifiedByUrl: true,
        oneOf: true,
      }),
    ],
  ])('gives the schema to %s', async (_who, query) => {
    const { status, json } = await ask(query);
    expect([status, json.errors]).toEqual([200, undefined]);
    expect(json.data.__schema.types.length).toBeGreaterThan(100);
  });
});

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
