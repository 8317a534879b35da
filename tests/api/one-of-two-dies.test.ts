import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { importMutation, importReports, storedId, type RunningApi } from '../helpers/api.ts';
import { longReport } from '../helpers/long-report.ts';
import { stormReports } from '../helpers/reports.ts';
import { subscribe } from '../helpers/subscribe.ts';

let running: ApiAndStore;
let api: RunningApi;

beforeAll(async () => {
  running = await startApiAndStore({}, { processes: 2 });
  ({ api } = running);
});
afterAll(async () => {
  await running?.stop();
});

async function begin(title: string): Promise<string> {
  const { importStory } = await api.ask(importMutation, { input: { title, reports: [...stormReports, longReport] } });
  return importStory.job.id;
}

async function states(ids: readonly string[]): Promise<readonly string[]> {
  const jobs = await running.prisma.job.findMany({ where: { id: { in: ids.map(storedId) } } });
  return jobs.map(({ state }) => state);
}

test('two processes behind one address lose nothing when one is killed under imports and those who follow them', async () => {
  await importReports(api, stormReports, 'Before'); // the browser is known to both from here on
  // A process does one import at a time: with two under way, each has one, whichever is killed.
  const ids = [await begin('First'), await begin('Second')];
  while ((await states(ids)).includes('queued')) await sleep(10);
  const query = 'subscription ($id: ID!) { jobChanged(id: $id) { state version story { title } } }';
  // Two for each, so that each process has some.
  const followers = [...ids, ...ids].map((id) => subscribe(() => api, query, { id }));
  await Promise.all(followers.map((follower) => follower.until(({ jobChanged }) => jobChanged.state === 'RUNNING')));
  expect(await states(ids)).toEqual(['running', 'running']);

  await api.processes[1]?.kill();
  let ended = false;
  const asked = (async () => {
    let answers = 0;
    for (; !ended; answers += 1) expect((await api.ask('{ viewer { role } }')).viewer.role).toBe('VISITOR');
    return answers;
  })();
  await Promise.all(followers.map(({ completed }) => completed));
  ended = true;
  expect(await asked).toBeGreaterThan(100);

  expect(followers.map(({ events }) => events.at(-1).jobChanged)).toMatchObject(
    ['First', 'Second', 'First', 'Second'].map((title) => ({ state: 'DONE', story: { title } })),
  );
  for (const { events } of followers) {
    const versions = events.map(({ jobChanged }) => jobChanged.version);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  }
  expect(followers.some(({ connections }) => connections > 1)).toBe(true);
  const begunAgain = await running.prisma
    .$queryRaw`SELECT 1 FROM pgboss.job WHERE name = 'importStory' AND retry_count > 0`;
  expect(begunAgain).toHaveLength(1);
  expect(await running.prisma.story.count()).toBe(3);
  expect(await running.prisma.article.count()).toBe(3 * stormReports.length + 2);
}, 240_000);
