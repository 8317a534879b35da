import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type PrismaClient, type RunningDatabase } from '@crossread/prisma';
import { importMutation, jobDone, startApi, type RunningApi } from '../helpers/api.ts';
import { startTestDatabase } from '../helpers/database.ts';
import { longReport } from '../helpers/long-report.ts';
import { stormReports } from '../helpers/reports.ts';
import { subscribe } from '../helpers/subscribe.ts';

let database: RunningDatabase;
let prisma: PrismaClient;

beforeAll(async () => {
  database = await startTestDatabase();
  prisma = createClient(database.url);
});
afterAll(async () => {
  await prisma?.$disconnect();
  await database?.stop();
});

async function begin(api: RunningApi): Promise<string> {
  const { importStory } = await api.ask(importMutation, { input: { reports: [...stormReports, longReport] } });
  while ((await state(importStory.job.id)) === 'queued') await sleep(10);
  return importStory.job.id;
}

async function state(id: string): Promise<string> {
  const job = await prisma.job.findUniqueOrThrow({
    where: { id: Buffer.from(id, 'base64').toString().slice('Job:'.length) },
  });
  return job.state;
}

describe('a server that ends in the middle of an import', () => {
  test('killed, it leaves nothing half-imported, and the next one does the job from the beginning', async () => {
    const killed = await startApi(database.url, {}, { processes: 1 });
    let api = killed;
    const id = await begin(killed);
    const follow = () =>
      subscribe(() => api, 'subscription ($id: ID!) { jobChanged(id: $id) { state version } }', { id });
    const begunBefore = follow();
    await begunBefore.until(({ jobChanged: job }) => job.state === 'RUNNING');
    await killed.processes[0]?.kill();
    expect(await state(id)).toBe('running');
    expect([await prisma.story.count(), await prisma.article.count(), await prisma.claim.count()]).toEqual([0, 0, 0]);

    const next = await startApi(database.url, {}, { as: killed });
    api = next;
    const begunAfter = follow();
    await Promise.all([begunBefore.completed, begunAfter.completed]);
    expect(begunAfter.events[0].jobChanged.state).toBe('RUNNING');
    for (const { events } of [begunBefore, begunAfter]) expect(events.at(-1).jobChanged.state).toBe('DONE');
    const job = await jobDone(next, id);
    expect(job).toMatchObject({ state: 'DONE', problems: [] });
    expect(await prisma.story.count()).toBe(1);
    expect(await prisma.article.count()).toBe(stormReports.length + 1);
    await next.stop();
  }, 240_000);

  test('told to stop, it finishes what is under way and ends cleanly', async () => {
    const api = await startApi(database.url, {}, { processes: 1 });
    const id = await begin(api);
    expect(await api.stop()).toBe(0);
    expect(await state(id)).toBe('done');
  }, 120_000);
});
