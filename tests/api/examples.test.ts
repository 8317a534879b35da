import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import type { Browser } from 'playwright-core';
import { createClient, packageFolder, type RunningDatabase } from '@crossread/prisma';
import { loadLibrary } from '../../apps/api/src/stories/load-library.ts';
import { readLibrary } from '../../apps/api/src/stories/read-library.ts';
import { jobDone, startApi, type Data, type RunningApi } from '../helpers/api.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { startTestDatabase } from '../helpers/database.ts';
import { subscribe } from '../helpers/subscribe.ts';

const folder = path.resolve(import.meta.dirname, '../../apps/api/examples');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const tabs = JSON.parse(read('tabs.json')) as readonly { readonly example: string; readonly variables: Data }[];

let database: RunningDatabase;
let api: RunningApi;
let browser: Browser;

beforeAll(async () => {
  database = await startTestDatabase();
  const prisma = createClient(database.url);
  await loadLibrary(prisma, readLibrary(path.join(packageFolder(), 'library')), () => {});
  await prisma.$disconnect();
  api = await startApi(database.url, { NODE_ENV: 'development' });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await api?.stop();
  await database?.stop();
});

describe('the documented queries', () => {
  const schema = buildSchema(read('../schema.graphql'));
  test.each(files)('%s fits the schema', (file) => {
    expect(validate(schema, parse(read(file)))).toEqual([]);
  });

  test('all but the halves, which the bench asks, are tabs of GraphiQL', () => {
    const whole = files.map((file) => file.replace('.graphql', '')).filter((name) => !name.endsWith('-half'));
    expect(tabs.map(({ example }) => example).toSorted()).toEqual(whole.toSorted());
  });

  /** With an id from an earlier answer in each empty place. */
  const earlier: Record<string, string> = {};
  const filled = (variables: Data): Data =>
    JSON.parse(JSON.stringify(variables), (name, value) => (value === '' ? earlier[name] : value));
  const keep: Readonly<Record<string, (data: Data) => void | Promise<void>>> = {
    'search-stories': ({ stories }) => {
      expect(stories.totalCount).toBeGreaterThan(0);
      earlier['storyId'] = stories.edges[0].node.id;
    },
    'import-story': async ({ importStory }) => {
      earlier['id'] = importStory.job.id;
      expect(await jobDone(api, importStory.job.id)).toMatchObject({ state: 'DONE', problems: [] });
    },
    'generate-quiz': async ({ generateQuiz }) => {
      const { quiz } = await jobDone(api, generateQuiz.job.id);
      earlier['id'] = quiz.id;
      earlier['quizId'] = quiz.id;
    },
    'start-attempt': ({ startAttempt }) => {
      earlier['attemptId'] = startAttempt.attempt.id;
      const choice = startAttempt.attempt.questions.find(({ interaction }: Data) => interaction === 'CHOICE');
      earlier['questionId'] = choice.id;
    },
  };

  test('are asked from the first tab to the last, each answered with data', async () => {
    for (const { example, variables } of tabs) {
      const data = read(`${example}.graphql`).includes('subscription')
        ? await subscribe(() => api, read(`${example}.graphql`), filled(variables)).until(() => true)
        : await api.ask(read(`${example}.graphql`), filled(variables));
      const [answer] = Object.values<Data>(data);
      expect([example, answer]).toEqual([example, expect.anything()]);
      if ('__typename' in answer) expect(answer.__typename).toMatch(/Payload$/);
      await keep[example]?.(data);
    }
  }, 120_000);
});

test('GraphiQL has them as tabs, runs them, and asks no other host for anything', async () => {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url.startsWith(api.url) || /^(?:data|blob):/.test(url)) return route.continue();
    elsewhere.push(url);
    return route.abort();
  });
  await page.goto(`${api.url}/graphql`);
  for (const { example } of tabs) {
    const [, name = ''] = /(?:query|mutation|subscription) (\w+)/.exec(read(`${example}.graphql`)) ?? [];
    await page
      .getByRole('tab', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor();
  }
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.getByText('kazakhstan-2022').first().waitFor();
  expect(elsewhere).toEqual([]);
}, 120_000);
