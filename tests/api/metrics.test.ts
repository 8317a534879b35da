import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importReports, type RunningApi } from '../helpers/api.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { metricsOf } from '../helpers/metrics.ts';
import { jsonHeaders, send } from '../helpers/raw-request.ts';
import { stormReports } from '../helpers/reports.ts';

let running: ApiAndStore;
let api: RunningApi;
const secret = 'Umbrella-4711';

/** Things that operators are to see, by somebody whose words they are not to see. */
beforeAll(async () => {
  running = await startApiAndStore({}, { processes: 1 });
  ({ api } = running);
  await importReports(api, stormReports, secret);
  await send(api, {
    headers: { ...jsonHeaders, cookie: `session=${secret}` },
    body: JSON.stringify({ query: `query ${secret.replace('-', '_')} { publishers { totalCount } }` }),
  });
  await send(api, {
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(`{ stories(search: "${secret}") { totalCount } }`)}`,
    headers: {},
  });
  await send(api, { method: 'GET', path: `/${secret}`, headers: {} });
  await api.post('query ($search: String) { stories(search: $search) { totalCount } }', { search: secret });
  await api.post(`{ ${secret.replace('-', '_')} }`);
  await send(api, { headers: { 'content-type': 'text/plain' }, body: secret });
  await running.prisma.$executeRaw`ALTER TABLE "Attempt" RENAME TO "Hidden"`;
  await api.post('query ($id: ID!) { node(id: $id) { id } }', {
    id: Buffer.from('Attempt:00000000-0000-4000-8000-000000000000').toString('base64'),
  });
  await running.prisma.$executeRaw`ALTER TABLE "Hidden" RENAME TO "Attempt"`;
});
afterAll(async () => {
  await running?.stop();
});

describe('/metrics', () => {
  const table: readonly [series: string, least: number][] = [
    ['crossread_requests_total{operation="query",outcome="ok"}', 3],
    ['crossread_requests_total{operation="mutation",outcome="ok"}', 1],
    ['crossread_requests_total{operation="none",outcome="invalid"}', 1],
    ['crossread_requests_total{operation="none",outcome="refused"}', 1],
    ['crossread_requests_total{operation="query",outcome="failed"}', 1],
    ['crossread_request_seconds_count{operation="query"}', 3],
    ['crossread_refused_total{reason="CONTENT_TYPE"}', 1],
    ['crossread_jobs_total{kind="importStory",outcome="ended"}', 1],
    ['crossread_job_seconds_count{kind="importStory"}', 1],
    ['crossread_database_checkouts_total{pool="requests"}', 3],
    ['crossread_database_checkouts_total{pool="jobs"}', 3],
    ['crossread_database_connections{pool="requests",state="idle"}', 1],
    ['crossread_open_streams', 0],
    ['crossread_watches', 0],
    ['crossread_listening', 1],
    ['process_resident_memory_bytes', 1],
    ['nodejs_eventloop_lag_seconds', 0],
  ];

  test.each(table)('tells %s', async (series, least) => {
    expect((await metricsOf(api)).get(series)).toBeGreaterThanOrEqual(least);
  });

  test('tells nothing of what was asked', async () => {
    expect(await (await fetch(`${api.url}/metrics`)).text()).not.toMatch(/Umbrella|4711/);
  });

  test('has no label besides those that are counted out', async () => {
    const labels = new Set(
      [...(await metricsOf(api)).keys()]
        .filter((key) => key.startsWith('crossread_'))
        .flatMap((key) => [...key.matchAll(/[{,](\w+)="/g)].map(([, label]) => label)),
    );
    expect([...labels].toSorted()).toEqual(['kind', 'le', 'operation', 'outcome', 'pool', 'reason', 'state']);
  });
});

describe('the log', () => {
  test('has a line for each request, with its id, kind and outcome', () => {
    const lines = api
      .output()
      .split('\n')
      .filter((line) => line.includes('"msg":"request"'))
      .map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThanOrEqual(7);
    for (const line of lines) {
      expect(line).toMatchObject({
        requestId: expect.any(String),
        outcome: expect.any(String),
        path: '/graphql',
        status: expect.any(Number),
      });
    }
  });

  test('tells what failed, and nothing of what was asked, by whom or with what', () => {
    expect(api.output()).toMatch(/"level":50.*unexpected error/);
    expect(api.output()).not.toMatch(/Umbrella|4711|127\.0\.0\.1:\d+\b(?!\/graphql)/);
  });
});
