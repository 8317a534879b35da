import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { RunningApi } from '../../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../../helpers/api-and-store.ts';
import { checkoutsOf, metricsOf } from '../../helpers/metrics.ts';
import { jsonHeaders, send, sendBytes, type RawRequest } from '../../helpers/raw-request.ts';

let running: ApiAndStore;
let api: RunningApi;

beforeAll(async () => {
  running = await startApiAndStore(
    {
      REQUEST_TIMEOUT_SECONDS: '2',
      ALLOWED_ORIGINS: 'https://read.example.org',
      RESPONSE_CACHE_MB: '0', // or what is asked twice would cost nothing and wait for nobody
    },
    { processes: 1 },
  );
  ({ api } = running);
  await api.post('{ publishers { totalCount } }'); // its first statement takes longest
});
afterAll(async () => {
  await running?.stop();
});

const publishers = JSON.stringify({ query: '{ publishers { totalCount } }' });
const get = `/graphql?query=${encodeURIComponent('{ publishers { totalCount } }')}`;
const megabytes = (count: number): string => 'x'.repeat(count * 1024 * 1024);
const posted = (headers: object, body: string | Buffer = publishers): RawRequest => ({
  headers: { ...jsonHeaders, ...headers },
  body,
});

/** What a request that is refused costs: no statement. */
async function withoutWork<Result>(act: () => Promise<Result>): Promise<Result> {
  const before = await checkoutsOf(api);
  const result = await act();
  expect(await checkoutsOf(api)).toBe(before);
  return result;
}

describe('a request is refused by its head or its body, before anything is done', () => {
  const table: readonly [what: string, request: RawRequest, status: number, code: string, message: RegExp][] = [
    [
      'a form',
      posted({ 'content-type': 'application/x-www-form-urlencoded' }, 'query={publishers{totalCount}}'),
      415,
      'CONTENT_TYPE',
      /Send it with Content-Type: application\/json/,
    ],
    ['plain text', posted({ 'content-type': 'text/plain' }), 415, 'CONTENT_TYPE', /Bodies are JSON/],
    [
      'an upload',
      posted({ 'content-type': 'multipart/form-data; boundary=x' }),
      415,
      'CONTENT_TYPE',
      /Bodies are JSON/,
    ],
    [
      'a bare query',
      posted({ 'content-type': 'application/graphql' }, '{ publishers { totalCount } }'),
      415,
      'CONTENT_TYPE',
      /Bodies are JSON/,
    ],
    [
      'another charset',
      posted({ 'content-type': 'application/json; charset=utf-16' }),
      415,
      'CONTENT_TYPE',
      /Bodies are JSON/,
    ],
    ['no media type', { headers: {}, body: publishers }, 415, 'CONTENT_TYPE', /Bodies are JSON/],
    [
      'a bomb',
      posted({ 'content-encoding': 'gzip' }, gzipSync(megabytes(20))),
      415,
      'CONTENT_ENCODING',
      /without Content-Encoding/,
    ],
    [
      'a foreign page',
      posted({ 'sec-fetch-site': 'cross-site' }),
      403,
      'CROSS_SITE',
      /name its origin in ALLOWED_ORIGINS/,
    ],
    [
      'a foreign page of an older browser',
      posted({ origin: 'https://evil.example' }),
      403,
      'CROSS_SITE',
      /other origins/,
    ],
    ['a page without an origin', posted({ origin: 'null' }), 403, 'CROSS_SITE', /other origins/],
    [
      'an origin that begins like ours',
      posted({ origin: 'https://read.example.org.evil.example' }),
      403,
      'CROSS_SITE',
      /other origins/,
    ],
    [
      "a foreign page's image",
      { method: 'GET', path: get, headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } },
      403,
      'CROSS_SITE',
      /other origins/,
    ],
    [
      'two megabytes',
      posted({}, JSON.stringify({ query: '{ __typename }', variables: { x: megabytes(2) } })),
      413,
      'TOO_LARGE',
      /larger than 1 MB. Only importStory and previewReport take more/,
    ],
    [
      'two megabytes in pieces',
      posted({ 'transfer-encoding': 'chunked' }, JSON.stringify({ variables: megabytes(2) })),
      413,
      'TOO_LARGE',
      /larger than 1 MB/,
    ],
    ['half a JSON', posted({}, '{"query": "{ __typ'), 400, 'BAD_REQUEST', /^POST body sent invalid JSON\.$/],
    ['no UTF-8', posted({}, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400, 'NOT_UTF8', /Encode it as UTF-8/],
    ['a number', posted({}, '5'), 400, 'BAD_REQUEST', /expected to be object/],
    ['null', posted({}, 'null'), 400, 'BAD_REQUEST', /expected to be object/],
    [
      'brackets 100,000 deep',
      posted({}, `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      400,
      'BAD_REQUEST',
      /Batching is not supported|invalid JSON/,
    ],
    [
      'a parameter of its own',
      posted({}, JSON.stringify({ query: '{ __typename }', admin: true })),
      400,
      'BAD_REQUEST',
      /Unexpected parameter "admin"/,
    ],
    [
      'variables that are none',
      posted({}, JSON.stringify({ query: '{ __typename }', variables: 'x' })),
      400,
      'BAD_REQUEST',
      /variables/,
    ],
    [
      'a mutation by GET',
      { method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation { __typename }')}`, headers: {} },
      405,
      'BAD_REQUEST',
      /mutation/i,
    ],
    ['another method', { method: 'PUT', headers: {} }, 405, 'BAD_REQUEST', /only supports GET and POST/],
  ];

  test.each(table)('%s', async (_what, sent, status, code, message) => {
    const answer = await withoutWork(() => send(api, sent));
    expect({ status: answer.status, code: answer.json?.errors[0].extensions?.code }).toEqual({ status, code });
    expect(answer.json.errors[0].message).toMatch(message);
    expect(answer.text).not.toMatch(/ {4}at |node_modules|\.ts:|\.js:/);
  });
});

describe('a request of our own pages is answered', () => {
  const table: readonly [what: string, request: RawRequest][] = [
    [
      'same origin',
      posted({ origin: 'http://127.0.0.1:PORT', 'sec-fetch-site': 'same-origin', host: '127.0.0.1:PORT' }),
    ],
    ['behind a proxy that says so', posted({ origin: 'https://news.example', 'x-forwarded-host': 'news.example' })],
    [
      'of an origin that the operator named',
      posted({ origin: 'https://read.example.org', 'sec-fetch-site': 'cross-site' }),
    ],
    ['of a program', posted({})],
    [
      'a link from elsewhere',
      { method: 'GET', path: get, headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } },
    ],
    ['with an absurd Accept', posted({ accept: `${'x/y;q=0.1,'.repeat(800)}*/*` })],
  ];

  test.each(table)('%s', async (_what, { headers, ...rest }) => {
    const at = JSON.parse(JSON.stringify(headers).replaceAll('PORT', String(api.port))) as RawRequest['headers'];
    const { status, json } = await send(api, { ...rest, ...(at && { headers: at }) });
    expect([status, json.data]).toEqual([200, { publishers: { totalCount: 0 } }]);
  });
});

describe('what comes in over the wire', () => {
  test.each([
    ['a header folded over two lines', 'x-request-id: a\r\n b: c\r\n'],
    ['a header with a bare line feed', 'x-request-id: a\nset-cookie: b=c\r\n'],
    ['a header with NUL', 'x-request-id: a\0b\r\n'],
    ['two lengths', 'content-length: 5\r\ncontent-length: 6\r\n'],
    ['a length and pieces', 'content-length: 5\r\ntransfer-encoding: chunked\r\n'],
    ['a head of twenty kilobytes', `x-a: ${'x'.repeat(20 * 1024)}\r\n`],
  ])('%s is refused by the parser', async (_what, header) => {
    const text = await withoutWork(() =>
      sendBytes(api, `POST /graphql HTTP/1.1\r\nhost: x\r\n${header}connection: close\r\n\r\n`),
    );
    expect(text).toMatch(/^HTTP\/1\.1 4(?:00|31) /);
    expect(text).not.toMatch(/set-cookie/i);
  });

  test('a body that stops arriving is cut off', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n';
    const text = await withoutWork(() => sendBytes(api, head, '{"query":'));
    expect(text).toMatch(/^HTTP\/1\.1 408 .*"code":"TOO_SLOW"/s);
  });

  test('a body that is announced larger than any import is not waited for', async () => {
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000000000\r\n\r\n';
    expect(await withoutWork(() => sendBytes(api, head))).toMatch(/^HTTP\/1\.1 413 .*larger than 64 MB/s);
  });
});

describe('work that nobody waits for ends', () => {
  /** Runs `act` while every statement on publishers waits for a lock. */
  async function whileLocked(act: () => Promise<void>): Promise<void> {
    await running.prisma.$transaction(
      async (transaction) => {
        await transaction.$executeRaw`LOCK TABLE "Publisher" IN ACCESS EXCLUSIVE MODE`;
        await act();
      },
      { timeout: 30_000 },
    );
  }
  const waiting = async (): Promise<number> => {
    const [row] = await running.prisma.$queryRaw<[{ count: bigint }]>`
      SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'`;
    return Number(row.count);
  };
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await sleep(50);
  };

  test('an answer that takes too long is given up, and its statement cancelled', async () => {
    await whileLocked(async () => {
      const { status, json } = await send(api, { body: publishers });
      expect([status, json.errors[0].extensions.code]).toEqual([504, 'TOO_LATE']);
      await until(async () => (await waiting()) === 0);
    });
  });

  test('a client that goes away leaves nothing behind', async () => {
    await whileLocked(async () => {
      const sent = request({ port: api.port, path: '/graphql', method: 'POST', headers: jsonHeaders });
      sent.once('error', () => {});
      sent.end(publishers);
      await until(async () => (await waiting()) > 0);
      sent.destroy();
      await until(async () => (await waiting()) === 0);
    });
    const gone = 'crossread_requests_total{operation="query",outcome="gone"}';
    await until(async () => ((await metricsOf(api)).get(gone) ?? 0) > 0);
  });

  test('a subscription that is left is watched no more', async () => {
    const { id: storyId } = await running.prisma.story.create({
      data: { slug: 's', title: 's', visibility: 'public', engineName: 'e', engineVersion: '1' },
    });
    const { id } = await running.prisma.quiz.create({
      data: { storyId, title: 'q', seed: 's', engineName: 'e', engineVersion: '1' },
    });
    const figures = async (): Promise<readonly unknown[]> => {
      const metrics = await metricsOf(api);
      return [metrics.get('crossread_open_streams'), metrics.get('crossread_watches')];
    };
    const leaving = new AbortController();
    const query = 'subscription ($id: ID!) { quizChanged(id: $id) { version } }';
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { ...jsonHeaders, accept: 'text/event-stream' },
      body: JSON.stringify({ query, variables: { id: Buffer.from(`Quiz:${id}`).toString('base64') } }),
      signal: leaving.signal,
    });
    await response.body?.getReader().read();
    await until(async () => String(await figures()) === '1,1');
    leaving.abort();
    await until(async () => String(await figures()) === '0,0');
  });
});
