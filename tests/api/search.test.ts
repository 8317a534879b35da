import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { PrismaClient } from '@crossread/prisma';
import { apiClient } from '../helpers/api-client.ts';
import { signedUp } from '../helpers/accounts.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { importReports, type ApiClient, type Data } from '../helpers/api.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let prisma: PrismaClient;
let visitor: ApiClient;
let owner: ApiClient;

const [post, courier, times, lamp, weather] = stormReports;

beforeAll(async () => {
  running = await startApiAndStore();
  ({ prisma } = running);
  visitor = apiClient(running.api.url);
  owner = await signedUp({ url: running.api.url, prisma }, 'owner', 'teacher');
  await imported('Ilva on Sorrel', [post, courier, times]);
  await imported('A wire text', [times, lamp]);
  await imported('How storms grow', [weather, lamp]);
  await prisma.story.updateMany({ data: { visibility: 'public' } });
  await imported('Of the owner alone', [post, courier, weather]);
}, 120_000);
afterAll(async () => {
  await running?.stop();
});

async function imported(title: string, reports: readonly (object | undefined)[]): Promise<void> {
  const job = await importReports(owner, reports as object[], title);
  if (job.state !== 'DONE') throw new Error(JSON.stringify(job));
}

async function titles(client: ApiClient, variables: object): Promise<readonly string[]> {
  const { stories } = await client.ask(
    `query ($search: String, $orderBy: StoryOrder, $publisher: String, $verdict: Verdict, $first: Int, $last: Int, $after: String, $before: String) {
      stories(search: $search, orderBy: $orderBy, publisher: $publisher, verdict: $verdict,
        first: $first, last: $last, after: $after, before: $before) {
        totalCount edges { node { title } } } }`,
    variables,
  );
  const found = stories.edges.map(({ node }: Data) => node.title);
  if (!('first' in variables || 'last' in variables)) expect(stories.totalCount).toBe(found.length);
  return found;
}

describe('a search finds', () => {
  test.each([
    ['a word of a title', 'sorrel', 'Ilva on Sorrel'],
    ['a word of a text', 'meteorologist', 'How storms grow'],
    ['another form of a word', 'warnings strengths', 'How storms grow'],
    ['a publisher', 'Island Courier', 'Ilva on Sorrel'],
    ['a headline of a report', '"thousand flee"', 'A wire text'],
    ['words of the title and of two reports together', 'Sorrel "1,240 people" "1,420 people"', 'Ilva on Sorrel'],
    ['a number with its comma', '1,420', 'Ilva on Sorrel'],
  ])('%s', async (_what, search, title) => {
    expect(await titles(visitor, { search })).toContain(title);
  });

  test.each([
    ['a word that is nowhere', 'zeppelin'],
    ['words of which one is nowhere', 'storm zeppelin'],
    ['a phrase in another order', '"captain coast guard"'],
    ['words that all texts have', 'the of'],
    ['signs', '& | ! ( : *'],
  ])('nothing by %s', async (_what, search) => {
    expect(await titles(visitor, { search })).toEqual([]);
  });

  test('less by a word that must not be there, more by alternatives', async () => {
    expect(await titles(visitor, { search: 'storm -meteorologist' })).not.toContain('How storms grow');
    expect(await titles(visitor, { search: 'meteorologist or "The Island Courier"' })).toHaveLength(2);
  });

  test('the story that has the word in its title first, whichever was imported last', async () => {
    expect((await titles(visitor, { search: 'Sorrel' }))[0]).toBe('Ilva on Sorrel');
    expect((await titles(visitor, { search: 'storm' }))[0]).toBe('How storms grow');
    expect(await titles(visitor, { search: 'storm', orderBy: 'TITLE' })).toEqual([
      'A wire text',
      'How storms grow',
      'Ilva on Sorrel',
    ]);
  });

  test('another’s private story for nobody but its owner', async () => {
    expect(await titles(visitor, { search: 'courier meteorologist' })).toEqual([]);
    expect(await titles(owner, { search: 'courier meteorologist' })).toEqual(['Of the owner alone']);
  });
});

describe('a list of stories', () => {
  test.each([
    ['newest first, unasked', {}, ['How storms grow', 'A wire text', 'Ilva on Sorrel']],
    ['by title', { orderBy: 'TITLE' }, ['A wire text', 'How storms grow', 'Ilva on Sorrel']],
    ['by conflicts', { orderBy: 'MOST_CONFLICTS' }, ['Ilva on Sorrel', 'How storms grow', 'A wire text']],
    ['of a publisher', { publisher: 'The Evening Lamp' }, ['How storms grow', 'A wire text']],
    ['with a conflict', { verdict: 'CONFLICT' }, ['Ilva on Sorrel']],
    ['of all three', { search: 'storm', publisher: 'The Evening Lamp', verdict: 'CONFLICT' }, []],
  ])('comes %s', async (_how, wish, expected) => {
    expect(await titles(visitor, wish)).toEqual(expected);
  });

  test.each([{ search: 'storm' }, { search: 'storm', orderBy: 'TITLE' }, { orderBy: 'MOST_CONFLICTS' }])(
    'is leafed through forwards and backwards: %j',
    async (wish) => {
      const all = await titles(visitor, wish);
      const leaf = async (page: object): Promise<Data> => {
        const { stories } = await visitor.ask(
          `query ($search: String, $orderBy: StoryOrder, $first: Int, $last: Int, $after: String, $before: String) {
            stories(search: $search, orderBy: $orderBy, first: $first, last: $last, after: $after, before: $before) {
              totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { title } } } }`,
          { ...wish, ...page },
        );
        return { ...stories, titles: stories.edges.map(({ node }: Data) => node.title) };
      };
      const first = await leaf({ first: 2 });
      expect(first).toMatchObject({ titles: all.slice(0, 2), totalCount: 3, pageInfo: { hasNextPage: true } });
      const rest = await leaf({ first: 2, after: first.pageInfo.endCursor });
      expect(rest).toMatchObject({ titles: all.slice(2), totalCount: 3, pageInfo: { hasNextPage: false } });
      const last = await leaf({ last: 1 });
      expect(last).toMatchObject({ titles: all.slice(2), pageInfo: { hasPreviousPage: true } });
      expect((await leaf({ last: 5, before: last.pageInfo.startCursor })).titles).toEqual(all.slice(0, 2));
    },
  );
});

describe('what a story is found by', () => {
  /** A private story of this test's own. */
  const made = async (title: string) => {
    await imported(title, [post, weather]);
    return prisma.story.findFirstOrThrow({ where: { title }, include: { articles: true } });
  };
  const foundBy = (search: string) => titles(owner, { search });

  test('follows its title, its reports’ titles and their publishers', async () => {
    const { id } = await made('Telegraphed');
    await prisma.story.update({ where: { id }, data: { title: 'Wirelessly' } });
    expect(await foundBy('wirelessly')).toEqual(['Wirelessly']);
    expect(await foundBy('telegraphed')).toEqual([]);
    const { id: publisherId } = await prisma.publisher.create({ data: { name: 'The Quibbler' } });
    await prisma.article.updateMany({ where: { storyId: id }, data: { title: 'Gurdyroots', publisherId } });
    expect(await foundBy('quibbler gurdyroots')).toEqual(['Wirelessly']);
    await prisma.story.delete({ where: { id } });
    expect(await foundBy('gurdyroots')).toEqual([]);
  });

  test('is gone with what is taken down', async () => {
    const { id } = await made('A gale');
    const admin = await signedUp({ url: running.api.url, prisma }, 'admin', 'admin');
    const { takeDownStory } = await admin.ask(
      `mutation ($id: ID!) { takeDownStory(input: { storyId: $id, reason: "Its publisher asked for it." }) { __typename } }`,
      { id: Buffer.from(`Story:${id}`).toString('base64') },
    );
    expect(takeDownStory.__typename).toBe('TakeDownStoryPayload');
    expect(await foundBy('gale')).toEqual([]);
    const [left] = await prisma.$queryRaw<{ words: string }[]>`
      SELECT "searchText"::text AS words FROM "Story" WHERE "id" = ${id}::uuid`;
    expect(left?.words).toBe("'stori':2A 'taken':5A");
    await prisma.story.delete({ where: { id } });
  });

  test('is cut where reports have more words than PostgreSQL can hold', async () => {
    const { id: storyId, articles } = await made('Long ones');
    const words = Array.from({ length: 40_000 }, (_, index) => `w${index.toString(36)}`);
    const originId = articles[0]?.originId ?? '';
    for (const position of [100, 101, 102]) {
      const text = words.map((word) => `${word}x${position}`).join(' ');
      const sha256 = createHash('sha256').update(text).digest('hex');
      const row = { storyId, originId, position, text, sha256, key: `long-${position}` };
      await prisma.article.create({ data: { ...row, name: 'long', given: {}, layout: {} } });
    }
    expect(await foundBy('w0x102 meteorologist')).toEqual(['Long ones']);
    expect(await foundBy(`${words.at(-1)}x102`)).toEqual([]);
    await prisma.article.deleteMany({ where: { name: 'long' } });
    expect(await foundBy('w0x102')).toEqual([]);
    expect(await foundBy('"long ones" meteorologist')).toEqual(['Long ones']);
    await prisma.story.delete({ where: { id: storyId } });
  });
});

test('the cursor of a story that one may not see leads nowhere', async () => {
  const { viewer } = await owner.ask('{ viewer { stories(first: 1) { edges { cursor node { title } } } } }');
  const [{ cursor, node }] = viewer.stories.edges;
  expect(node.title).toBe('Of the owner alone');
  expect(await titles(visitor, { search: 'storm', first: 5, after: cursor })).toEqual([]);
});
