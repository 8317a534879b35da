import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type PrismaClient, type RunningDatabase } from '@crossread/prisma';
import pg from 'pg';
import { sharedModels } from '../../apps/api/src/response-cache/shared-models.ts';
import { apiClient } from '../helpers/api-client.ts';
import { importReports, startApi, type ApiClient, type Data, type RunningApi } from '../helpers/api.ts';
import { startTestDatabase } from '../helpers/database.ts';
import { stormReports } from '../helpers/reports.ts';

let database: RunningDatabase;
let prisma: PrismaClient;
let one: RunningApi;
let other: RunningApi;
/** Asks the first. */
let operator: ApiClient;
const operatorToken = randomUUID();

beforeAll(async () => {
  database = await startTestDatabase();
  prisma = createClient(database.url);
  one = await startApi(database.url, { OPERATOR_TOKEN: operatorToken }, { processes: 1 });
  operator = apiClient(one.url, { authorization: `Bearer ${operatorToken}` });
  other = await startApi(database.url, {}, { processes: 1 });
  await storeStory('first');
}, 120_000);
afterAll(async () => {
  await one?.stop();
  await other?.stop();
  await prisma?.$disconnect();
  await database?.stop();
});

const storeStory = (slug: string) =>
  prisma.story.create({
    data: { slug, title: `The ${slug}`, visibility: 'public', engineName: 'crossread', engineVersion: '0' },
  });

interface Sent {
  readonly query: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const post = (api: RunningApi, { query, variables, headers }: Sent): Promise<Response> =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });

const titles = `{ stories { edges { node { slug title } } } }`;
const slugsOf = async (answer: Response): Promise<readonly string[]> => {
  const { data } = (await answer.json()) as Data;
  return data.stories.edges.map(({ node }: Data) => node.slug);
};

/** Whether an answer was kept is told by its ETag; whether the next comes from the cache, by what is written meanwhile. */
const isKept = (answer: Response): boolean => answer.headers.has('etag');

/** Changes a title where no trigger sees it. */
async function changeUnseen(slug: string, title: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`SET session_replication_role = replica`);
  await client.query('UPDATE "Story" SET title = $2 WHERE slug = $1', [slug, title]);
  await client.end();
}

async function eventually(look: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(20)) if (await look()) return;
  throw new Error('It did not come about.');
}

describe('what is the same for everybody', () => {
  test('is answered from the cache, by POST and by GET, and not sent again to whoever has it', async () => {
    const query = `{ story(slug: "first") { title } }`;
    const address = `${one.url}/graphql?${new URLSearchParams({ query }).toString()}`;
    const [posted, got] = [await post(one, { query }), await fetch(address)];
    const before = [await posted.text(), await got.text()];
    await changeUnseen('first', 'Changed behind everybody’s back');
    expect([await (await post(one, { query })).text(), await (await fetch(address)).text()]).toEqual(before);

    const etag = got.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const again = await fetch(address, { headers: { 'if-none-match': `"another", ${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const changed = await fetch(address, { headers: { 'if-none-match': '"another"' } });
    expect([changed.status, await changed.text()]).toEqual([200, before[1]]);
  });

  test('depends on the query, its variables, and the form that is asked for', async () => {
    const query = `query ($slug: String!) { story(slug: $slug) { slug } }`;
    const ask = async (slug: string, accept: string) => {
      const answer = await post(one, { query, variables: { slug }, headers: { accept } });
      return [((await answer.json()) as Data).data.story?.slug ?? null, answer.headers.get('content-type')];
    };
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      for (let turn = 0; turn < 2; turn += 1) {
        expect(await ask('first', accept)).toEqual(['first', `${accept}; charset=utf-8`]);
        expect(await ask('second', accept)).toEqual([null, `${accept}; charset=utf-8`]);
      }
    }
  });
});

describe('what is not', () => {
  test.each([
    ['who shows a cookie', { query: titles, headers: { cookie: 'a=b' } }],
    ['an answer with errors', { query: `{ stories(first: 0) { edges { node { slug } } } }` }],
    ['a document that does not fit', { query: `{ nothing }` }],
    ['jobs', { query: `{ job(id: "Sm9iOjA=") { state } }` }],
    ['attempts', { query: `{ attempt(id: "QXR0ZW1wdDow") { startedAt } }` }],
    ['an attempt among stories', { query: `{ stories { totalCount } node(id: "QXR0ZW1wdDow") { id } }` }],
    ['settings, which no trigger watches', { query: `{ settings { teacherSignUpOpen } }` }],
    [
      'a mutation',
      { query: `mutation { previewReport(input: { report: { name: "a", content: "b" } }) { __typename } }` },
    ],
  ])('is kept for nobody: %s', async (_name, sent: Sent) => {
    expect(isKept(await post(one, sent))).toBe(false);
  });
});

describe('a change', () => {
  test('is found by whoever made it, at once, and through another process soon', async () => {
    const { story } = await importReports(operator, stormReports);
    for (const visibility of ['PUBLIC', 'PRIVATE', 'PUBLIC', 'PRIVATE', 'PUBLIC']) {
      for (const api of [one, other]) await post(api, { query: titles });
      await operator.ask(
        `mutation ($input: SetStoryVisibilityInput!) { setStoryVisibility(input: $input) { __typename } }`,
        { input: { storyId: story.id, visibility } },
      );
      const isListed = async (api: RunningApi) =>
        (await slugsOf(await post(api, { query: titles }))).includes(story.slug) === (visibility === 'PUBLIC');
      expect(await isListed(one)).toBe(true);
      await eventually(() => isListed(other));
    }
  }, 90_000);

  test('is seen by whoever has heard of it from the same process, however soon they ask', async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      await post(one, { query: titles });
      await storeStory(`turn-${turn}`);
      // An answer that cannot have been kept: it is of after the change, and so is all that follows.
      await post(one, { query: titles, headers: { cookie: 'a=b' } });
      expect(await slugsOf(await post(one, { query: titles }))).toContain(`turn-${turn}`);
    }
  });

  test('is told of once a transaction, by each table that shared answers are made of and by no other', async () => {
    const rows = await prisma.$queryRaw<{ name: string }[]>`
      SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'content_changed'`;
    expect(new Set(rows.map(({ name }) => name.replaceAll('"', '')))).toEqual(sharedModels);
  });
});

test('without the connection that tells of changes nothing is kept, and with a new one everything is asked anew', async () => {
  const query = `{ story(slug: "first") { title } }`;
  expect(isKept(await post(one, { query }))).toBe(true);
  const cut = await prisma.$queryRaw<object[]>`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'crossread-live'`;
  expect(cut.length).toBeGreaterThan(0);
  await changeUnseen('first', 'Changed while nobody listened');
  await eventually(async () => {
    const { data } = (await (await post(one, { query })).json()) as Data;
    return data.story.title === 'Changed while nobody listened';
  });
  await eventually(async () => isKept(await post(one, { query })));
}, 30_000);
