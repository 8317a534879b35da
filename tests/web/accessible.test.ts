/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
