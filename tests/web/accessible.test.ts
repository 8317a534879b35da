/// <reference lib="dom" />
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Data } from '../helpers/api-client.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { hindrancesOnPhoneAndDesk } from '../helpers/page.ts';

let app: AppInBrowser;
let pages: Readonly<Record<string, string>>;

const storyQuery = `{
  story(slug: "kazakhstan-2022") { quizzes { id } articles { id claims(type: FIGURE) { edges { node { id span { text } } } } } }
}`;

beforeAll(async () => {
  app = await startAppInBrowser();
  const { story } = await app.api.ask(storyQuery);
  const [a, , c] = story.articles;
  const { node: claim } = c.claims.edges.find(({ node }: Data) => node.span.text.includes('2,300'));
  const address = (query: Record<string, string>) => `/stories/kazakhstan-2022/read?${new URLSearchParams(query)}`;
  pages = {
    library: '/',
    'library without a fit': '/?search=zeppelin',
    story: '/stories/kazakhstan-2022',
    'one report': address({ a: a.id }),
    'two reports and a claim': address({ a: c.id, b: a.id, claim: claim.id }),
    'add a story': '/stories/new',
    quiz: `/quizzes/${encodeURIComponent(story.quizzes[0].id)}`,
    join: '/join?code=KMHT4RWX',
    'a class of nobody': '/class',
    'what is kept': '/privacy',
    'every component in every state': '/fixtures',
    'no such story': '/stories/nowhere',
    'no such page': '/nowhere',
  };
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

const names = [
  'library',
  'library without a fit',
  'story',
  'one report',
  'two reports and a claim',
  'add a story',
  'quiz',
  'join',
  'a class of nobody',
  'what is kept',
  'every component in every state',
  'no such story',
  'no such page',
];
/** Disclosures hide what is in them from axe. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

test.each(names)(
  '%s: usable by all, on a phone and on a desk, and nobody else is asked for anything',
  async (name) => {
    const context = await app.browser.newContext();
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(app.url)) problems.push(`asks ${request.url()}`);
    });
    await page.goto(`${app.url}${pages[name]}`, { waitUntil: 'networkidle' });
    await openAll(page);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  },
  60_000,
);

/* What a screen reader is told, kept as it is: a change is to be read, and then kept by `jest --updateSnapshot`. */
describe('a screen reader is told', () => {
  let page: Page;
  beforeEach(async () => {
    page = await (await app.browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
  });
  afterEach(async () => {
    await page.context().close();
  });

  test('the comparison table: each quantity with its verdict, and each figure under its report', async () => {
    await page.goto(`${app.url}${pages['story']}`, { waitUntil: 'networkidle' });
    expect(await page.getByRole('table').first().ariaSnapshot()).toMatchSnapshot();
  });

  test('a question: what is asked, how it is answered, and what is still missing', async () => {
    await page.goto(`${app.url}${pages['quiz']}`);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('Question 1 of').waitFor();
    const question = page.locator('section[aria-labelledby="question"]');
    expect(await question.ariaSnapshot()).toMatchSnapshot();
    await question.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Check the answer' }).click();
    await page.getByRole('heading', { name: /^(Correct|Not quite)\.$/ }).waitFor();
    expect(await question.ariaSnapshot()).toMatchSnapshot();
  });
});
