import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PrismaClient } from '@crossread/prisma';
import { firstPublished } from '../../apps/api/src/stories/first-published.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { importReports, type Data } from '../helpers/api.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let prisma: PrismaClient;
let slug: string;
/** Of the report of The Harbour Post, by its global id. */
let articleId: string;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ prisma } = running);
  const { story } = await importReports(running.api, stormReports);
  ({ slug } = story);
  const { id } = await prisma.article.findFirstOrThrow({ where: { publisher: { name: 'The Harbour Post' } } });
  articleId = Buffer.from(`Article:${id}`).toString('base64');
}, 120_000);
afterAll(async () => {
  await running?.stop();
});

async function claims(
  args: string,
  fields = 'id type status attribution { speaker } span { start text }',
): Promise<Data> {
  const { node } = await running.api.ask(
    `query ($id: ID!) { node(id: $id) { ... on Article { claims${args && `(${args})`} {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${fields} } } } } } }`,
    { id: articleId },
  );
  return { ...node.claims, all: node.claims.edges.map((edge: Data) => edge.node) };
}

describe('the claims of a report', () => {
  test.each([
    ['of a type', 'type: QUOTATION', ({ type }: Data) => type === 'QUOTATION'],
    ['of a status', 'status: ASSERTED', ({ status }: Data) => status === 'ASSERTED'],
    ['of a speaker', 'speaker: "Teodor Brandt"', ({ attribution }: Data) => attribution.speaker === 'Teodor Brandt'],
    [
      'of a speaker and a type',
      'speaker: "Teodor Brandt", type: FIGURE',
      ({ attribution, type }: Data) => attribution.speaker === 'Teodor Brandt' && type === 'FIGURE',
    ],
    ['of nobody who spoke', 'speaker: "Nobody \\u0000"', () => false],
  ])('%s', async (_which, args, fits) => {
    const { all } = await claims('first: 100');
    const expected = all.filter(fits);
    const { totalCount, all: found } = await claims(`first: 100, ${args}`);
    expect(found).toEqual(expected);
    expect(totalCount).toBe(expected.length);
    if (!args.includes('Nobody')) expect(found).not.toEqual([]);
  });

  test('come in order of place, a page at a time, forwards and backwards', async () => {
    const { all, totalCount } = await claims('first: 100');
    expect(totalCount).toBe(all.length);
    expect(all.length).toBeGreaterThan(4);
    const starts = all.map(({ span }: Data) => span.start);
    expect(starts).toEqual(starts.toSorted((a: number, b: number) => a - b));
    const first = await claims('first: 2');
    expect(first).toMatchObject({ all: all.slice(0, 2), pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const next = await claims(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(next).toMatchObject({ all: all.slice(2, 4), totalCount, pageInfo: { hasPreviousPage: true } });
    const last = await claims(`last: 2, before: "${next.pageInfo.startCursor}"`);
    expect(last).toMatchObject({ all: all.slice(0, 2) });
    expect(await claims('last: 1')).toMatchObject({ all: all.slice(-1), pageInfo: { hasNextPage: false } });
  });

  test.each(['first: 0', 'first: 101', 'last: -1', 'after: "x"', 'before: "R1BDOlM6eA=="'])(
    'with %s are refused by name',
    async (args) => {
      const { errors } = await running.api.post(
        `query ($id: ID!) { node(id: $id) { ... on Article { claims(${args}) { totalCount edges { node { id } } } } } }`,
        { id: articleId },
      );
      const [name] = args.split(':');
      expect(errors).toMatchObject([
        { message: expect.stringMatching(new RegExp(`^${name} is a`)), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    },
  );
});

describe('as schema.org has it, a claim', () => {
  const fields = `type sole span { text } article { id } appearance { id displayName }
    firstAppearance { displayName published { date } } claimInterpreter { name version }`;

  test('appears in its report, and was read by the engine', async () => {
    for (const { article, appearance, claimInterpreter } of (await claims('', fields)).all) {
      expect(appearance.id).toBe(article.id);
      expect(claimInterpreter).toEqual({ name: 'crossread', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    }
  });

  test('appeared first in the earliest of the reports that agree, where their dates tell', async () => {
    const reports = await prisma.article.findMany({ where: { story: { slug } }, orderBy: { position: 'asc' } });
    const dates = ['2024-03-05T09:00:00Z', '2024-03-05T08:00:00Z', '2024-03-05', '2024-03-05', '2024-03-06'];
    const dated = async (given: readonly (string | null)[]): Promise<void> => {
      for (const [index, publishedAt] of given.entries()) {
        await prisma.article.update({ where: { id: reports[index]?.id ?? '' }, data: { publishedAt } });
      }
    };
    const before = reports.map(({ publishedAt }) => publishedAt);
    const waves = async (): Promise<Data> => {
      const { all } = await claims('type: FIGURE', fields);
      return all.find(({ span }: Data) => span.text.includes('nine')).firstAppearance;
    };
    await dated(dates);
    expect(await waves()).toBeNull();
    await dated(['2024-03-06', '2024-03-06', '2024-03-05T09:00:00Z', '2024-03-05T08:00:00Z', '2024-03-06']);
    expect(await waves()).toEqual({ displayName: 'The Evening Lamp', published: { date: '2024-03-05T08:00:00Z' } });
    await dated(before);
  });

  test('that no other report has appeared first in its own; of one that others have nobody says where', async () => {
    const { story } = await running.api.ask(
      `query ($slug: String!) { story(slug: $slug) { articles { displayName claims(first: 100) { edges { node {
        type sole firstAppearance { displayName } } } } } } }`,
      { slug },
    );
    const told = new Set<boolean>();
    for (const { displayName, claims: own } of story.articles) {
      for (const { node } of own.edges.filter(({ node: { type } }: Data) => type !== 'FIGURE')) {
        told.add(node.sole);
        expect(node.firstAppearance?.displayName ?? null).toBe(node.sole ? displayName : null);
      }
    }
    expect(told).toEqual(new Set([true, false]));
  });
});

test('of a report that its paper brought up to date: which edition is which, and the figure that was replaced', async () => {
  const [morning, ...others] = stormReports.toSorted((a) => (a.name === 'evening-lamp.txt' ? -1 : 0));
  if (!morning) throw new Error('There are no reports.');
  const later = morning.content.replace('5 March', '6 March').replace(/just over 1,200/, 'exactly 1,300');
  const reports = [...others, { name: 'late.txt', content: later }, morning];
  const { story } = await importReports(running.api, reports);
  const { story: read } = await running.api.ask(
    `query ($slug: String!) { story(slug: $slug) { articles {
      name editionOf { name } editions { name } claims(first: 100, status: SUPERSEDED) { edges { node { span { text } } } } } } }`,
    { slug: story.slug },
  );
  const told = read.articles
    .map(({ name, editionOf, editions, claims: { edges } }: Data) => ({
      ...{ name, editionOf: editionOf?.name ?? null, editions: editions.map((edition: Data) => edition.name) },
      replaced: edges.map(({ node }: Data) => node.span.text),
    }))
    .filter(({ editionOf, editions }: Data) => editionOf !== null || editions.length > 0);
  expect(told).toEqual([
    { name: 'late.txt', editionOf: morning.name, editions: [], replaced: [] },
    { name: morning.name, editionOf: null, editions: ['late.txt'], replaced: ['just over 1,200'] },
  ]);
});

test.each([
  ['one alone, of no date', [null], 0],
  ['days', ['2024-03-06', '2024-03-05'], 1],
  ['two of one day', ['2024-03-05', '2024-03-05'], null],
  ['a moment and its day', ['2024-03-05T08:00:00Z', '2024-03-05'], null],
  ['moments', ['2024-03-05T08:00:00Z', '2024-03-05T09:30:00+02:00'], 1],
  ['moments of no time zone', ['2024-03-05T08:00', '2024-03-05T09:00'], null],
  ['one of no date among others', ['2024-03-05', null], null],
  ['three', ['2024-03-07', '2024-03-06', '2024-03-05'], 2],
])('of %s, the first', (_which, dates, expected) => {
  const articles = dates.map((publishedAt, index) => ({ id: `${index}`, publishedAt }));
  expect(firstPublished([...articles, ...articles])?.id ?? null).toBe(expected === null ? null : `${expected}`);
});
