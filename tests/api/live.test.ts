import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, type PrismaClient, type RunningDatabase } from '@crossread/prisma';
import {
  importMutation,
  importReports,
  jobDone,
  makeQuiz,
  startApi,
  storedId,
  type Data,
  type RunningApi,
} from '../helpers/api.ts';
import { startTestDatabase } from '../helpers/database.ts';
import { stormReports } from '../helpers/reports.ts';
import { subscribe, type Subscription } from '../helpers/subscribe.ts';

let database: RunningDatabase;
let prisma: PrismaClient;
let here: RunningApi;
let there: RunningApi;

beforeAll(async () => {
  database = await startTestDatabase();
  prisma = createClient(database.url);
  here = await startApi(database.url, {}, { processes: 1 });
  there = await startApi(database.url, {}, { processes: 1, as: here });
});
afterAll(async () => {
  await prisma?.$disconnect();
  await Promise.all([here?.stop(), there?.stop()]);
  await database?.stop();
});

const jobChanged = `subscription ($id: ID!) { jobChanged(id: $id) { state version step done total problems { code } story { slug } } }`;
const quizChanged = `subscription ($id: ID!) { quizChanged(id: $id) { version verifiedAt questions { id } } }`;

const followJob = (api: () => RunningApi, id: string): Subscription => subscribe(api, jobChanged, { id });
const followQuiz = (api: () => RunningApi, id: string): Subscription => subscribe(api, quizChanged, { id });

async function beginImport(api: RunningApi, reports: readonly object[] = stormReports): Promise<string> {
  const { importStory } = await api.ask(importMutation, { input: { reports } });
  return importStory.job.id;
}

const versionsOf = ({ events }: Subscription): readonly number[] => events.map(({ jobChanged: job }) => job.version);

describe('a job', () => {
  test('begun at one process is followed at another, to its end', async () => {
    const id = await beginImport(there);
    const subscription = followJob(() => here, id);
    await subscription.completed;
    const last = subscription.events.at(-1).jobChanged;
    expect(last).toMatchObject({ state: 'DONE', done: 7, total: 7, problems: [], story: { slug: expect.any(String) } });
    expect(subscription.events.length).toBeGreaterThan(1);
    const versions = versionsOf(subscription);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  });

  test('that has ended is told once', async () => {
    const id = await beginImport(here);
    await jobDone(here, id);
    const subscription = followJob(() => there, id);
    await subscription.completed;
    expect(subscription.events.map(({ jobChanged: job }) => job.state)).toEqual(['DONE']);
  });

  test.each(['', 'x', Buffer.from('Job:00000000-0000-4000-8000-000000000000').toString('base64')])(
    'with the id %j is none',
    async (id) => {
      const subscription = followJob(() => here, id);
      await subscription.completed;
      expect(subscription.events).toEqual([{ jobChanged: null }]);
    },
  );
});

describe('a quiz', () => {
  let story: Data;
  beforeAll(async () => {
    ({ story } = await importReports(here, stormReports));
  });

  test('is told as it is, and again when it is verified, when a question leaves it, and when it is taken away', async () => {
    const id = await makeQuiz(here, story.id);
    const subscription = followQuiz(() => there, id);
    const first = await subscription.until(() => true);
    expect(first.quizChanged).toMatchObject({ version: 1, verifiedAt: null });

    const { verifyQuiz } = await here.ask(
      'mutation ($id: ID!) { verifyQuiz(input: { quizId: $id }) { ... on VerifyQuizPayload { job { id } } } }',
      { id },
    );
    await jobDone(here, verifyQuiz.job.id);
    await subscription.until(({ quizChanged: quiz }) => quiz?.verifiedAt !== null);

    const left = storedId(first.quizChanged.questions[0].id);
    await prisma.$transaction([
      prisma.quiz.update({ where: { id: storedId(id) }, data: { version: { increment: 1 } } }),
      prisma.question.update({
        where: { id: left },
        data: { staleFrom: 2, staleGate: 'span', staleReason: 'It says so no more.' },
      }),
    ]);
    const second = await subscription.until(({ quizChanged: quiz }) => quiz?.version === 2);
    expect(second.quizChanged.questions).toHaveLength(first.quizChanged.questions.length - 1);

    await prisma.quiz.delete({ where: { id: storedId(id) } });
    await subscription.completed;
    expect(subscription.events.at(-1)).toEqual({ quizChanged: null });
    expect(subscription.connections).toBe(1);
  });

  test('is read again after the connection that hears of changes was lost, for what was told meanwhile', async () => {
    const id = await makeQuiz(here, story.id);
    const subscription = followQuiz(() => here, id);
    await subscription.until(() => true);
    await prisma.$transaction([
      prisma.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'crossread-live'`,
      prisma.quiz.update({ where: { id: storedId(id) }, data: { version: 5 } }),
    ]);
    await subscription.until(({ quizChanged: quiz }) => quiz.version === 5);
    expect(subscription.connections).toBe(1);
    subscription.stop();
  });

  test('is followed at another process when its own is told to stop', async () => {
    const id = await makeQuiz(here, story.id);
    const stopping = await startApi(database.url, {}, { processes: 1, as: here });
    let api = stopping;
    const subscription = followQuiz(() => api, id);
    await subscription.until(() => true);
    api = there;
    expect(await stopping.stop()).toBe(0);
    await prisma.quiz.update({ where: { id: storedId(id) }, data: { version: 9 } });
    await subscription.until(({ quizChanged: quiz }) => quiz.version === 9);
    expect(subscription.connections).toBe(2);
    subscription.stop();
  });
});

describe('a stream', () => {
  test('says so where a subscription does not fit the schema', async () => {
    const subscription = subscribe(() => here, 'subscription { storyChanged { id } }', {});
    await subscription.completed;
    const message = expect.stringContaining('Cannot query field "storyChanged"');
    expect(subscription.events).toMatchObject([{ errors: [{ message }] }]);
  });
});
