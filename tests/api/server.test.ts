import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import { createClient, type PrismaClient, type RunningDatabase } from '@crossread/prisma';
import { startApi, type RunningApi } from '../helpers/api.ts';
import { bundleApi, spawnApi } from '../helpers/api-process.ts';
import { startTestDatabase } from '../helpers/database.ts';

let database: RunningDatabase;
let api: RunningApi;
let prisma: PrismaClient;

beforeAll(async () => {
  bundleApi();
  database = await startTestDatabase();
  api = await startApi(database.url);
  prisma = createClient(database.url);
});
afterAll(async () => {
  await prisma?.$disconnect();
  await api?.stop();
  await database?.stop();
});

describe('a server that cannot start says why and exits with 1', () => {
  const table: readonly [what: string, environment: () => NodeJS.ProcessEnv, said: readonly RegExp[]][] = [
    [
      'every variable that is wrong, at once',
      () => ({ PORT: 'eighty', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://localhost/x', LLM_BASE_URL: 'llama' }),
      [/PORT: /, /LOG_LEVEL: /, /DATABASE_URL: must begin with postgresql:/, /LLM_BASE_URL: must begin with http:/],
    ],
    [
      'a taken port',
      () => ({ PORT: String(api.port), DATABASE_URL: database.url }),
      [/Port \d+ on 127\.0\.0\.1 is taken/, /set PORT/],
    ],
    [
      'a database that does not answer, without its password',
      () => ({ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/x' }),
      [/postgresql:\/\/me:…@127\.0\.0\.1:1\/x\) cannot be used: .*ECONNREFUSED/],
    ],
  ];

  test.each(table)('%s', async (_what, environment, said) => {
    const child = spawnApi(environment());
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1);
    for (const line of said) expect(output).toMatch(line);
    expect(output).not.toMatch(/secret| {4}at /);
  });
});

describe('requests', () => {
  test('are answered with their id, the given one where it looks like one', async () => {
    const ids = await Promise.all(
      ['proxy-7.a', 'two words', 'x'.repeat(80)].map(async (given) => {
        const response = await fetch(`${api.url}/health/live`, { headers: { 'x-request-id': given } });
        return response.headers.get('x-request-id');
      }),
    );
    expect(ids[0]).toBe('proxy-7.a');
    for (const id of ids.slice(1)) expect(id).toMatch(/^[\da-f-]{36}$/);
  });

  test('that fail unexpectedly tell the id alone; the log has the reason under it', async () => {
    await prisma.$executeRaw`ALTER TABLE "Publisher" RENAME TO "Hidden"`;
    const { errors } = await api.post('{ publishers { totalCount } }');
    await prisma.$executeRaw`ALTER TABLE "Hidden" RENAME TO "Publisher"`;
    const { message, extensions } = errors?.[0] ?? {};
    expect(message).toBe(`Something went wrong on the server. Its log says more under ${extensions.requestId}.`);
    const logged = api
      .output()
      .split('\n')
      .find((line) => line.includes(extensions.requestId) && line.includes('"level":50'));
    expect(logged).toMatch(/relation .*Publisher/);
  });

  test('that do not fit the schema are told what does not fit', async () => {
    const { errors } = await api.post('{ stories { nodes } }');
    expect(errors).toMatchObject([{ message: expect.stringContaining('Cannot query field "nodes"') }]);
  });

  test('larger than any import are refused before they are read', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': String(10 ** 9) };
      const sent = request(`${api.url}/graphql`, { method: 'POST', headers }, (response) =>
        resolve(response.statusCode),
      );
      sent.once('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
  });

  test('of a browser get GraphiQL in development only', async () => {
    const ask = (url: string): Promise<string> =>
      fetch(`${url}/graphql`, { headers: { accept: 'text/html' } }).then((response) => response.text());
    expect(await ask(api.url)).not.toMatch(/<html/i);
    const development = await startApi(database.url, { NODE_ENV: 'development' });
    expect(await ask(development.url)).toMatch(/graphiql/i);
    await development.stop();
  });

  test('for anything else are told where the API is', async () => {
    const response = await fetch(`${api.url}/api`);
    expect([response.status, await response.json()]).toEqual([404, { message: expect.stringContaining('/graphql') }]);
  });
});

test('it is live and ready, and no longer ready when the database is gone', async () => {
  const health = async (path: string): Promise<number> => (await fetch(`${api.url}/health/${path}`)).status;
  expect([await health('live'), await health('ready')]).toEqual([200, 200]);
  await prisma.$disconnect();
  await database.stop();
  expect([await health('live'), await health('ready')]).toEqual([200, 503]);
});
