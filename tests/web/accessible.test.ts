/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { RunningApp } from '../helpers/app.ts';
import { startApp } from '../helpers/app.ts';
import { launchBrowser } from '../helpers/browser.ts';

let app: RunningApp;
let browser: Browser;
let pages: Readonly<Record<string, string>>;

const storyQuery = `{
  story(slug: "kazakhstan-2022") { quizzes { id } articles { id claims(type: FIGURE) { id span { text } } } }
}`;

beforeAll(async () => {
  app = await startApp();
  browser = await launchBrowser();
  const { story } = await app.api.ask(storyQuery);
  const [a, , c] = story.articles;
  const claim = c.claims.find((one: { span: { text: string } }) => one.span.text.includes('2,300'));
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
  await browser?.close();
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
const screens = [
  { width: 375, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 375, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** Disclosures hide what is in them from axe. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe.each(names)('the page "%s"', (name) => {
  test.each(screens)('is usable by all at $width pixels, $colorScheme', async ({ width, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(app.url)) problems.push(`asks ${request.url()}`);
    });
    await page.goto(`${app.url}${pages[name]}`, { waitUntil: 'networkidle' });
    await openAll(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await context.close();
  });
});
