import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';

let app: AppInBrowser;

beforeAll(async () => {
  app = await startAppInBrowser();
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

async function visit(address: string, scripts = true): Promise<Page> {
  const context = await app.browser.newContext({ javaScriptEnabled: scripts });
  const page = await context.newPage();
  await page.goto(`${app.url}${address}`);
  return page;
}

const titles = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();

describe('the library', () => {
  test('lists the stories, each with its publishers and what is at issue', async () => {
    const page = await visit('/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('What do the reports say?');
    expect(await titles(page)).toHaveLength(4);
    const card = page.getByRole('article').filter({ hasText: 'Kazakhstan' });
    expect(await card.getByRole('list', { name: 'Publishers' }).getByRole('listitem').count()).toBe(5);
    for (const words of ['5 reports, 4 origins', '2,030', '2,300', 'just over 2,000'])
      expect(await card.textContent()).toContain(words);
  });

  test('opens the first story’s questions with one button', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: 'Try the first story’s questions' }).click();
    await page.waitForURL('**/quizzes/*');
  });

  test('says how far a reader has got, and leads them back there', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: 'Try the first story’s questions' }).click();
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.getByText('Question 1 of').waitFor();
    await page.goto(app.url);
    const begun = page.getByRole('article').filter({ hasText: 'Begun' });
    expect(await begun.count()).toBe(1);
    await begun.getByRole('link', { name: 'Go on' }).click();
    await page.getByText('Question 1 of').waitFor();
  });

  test('keeps a search in the address', async () => {
    const page = await visit('/');
    await page.getByLabel('Search stories').fill('flood');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**search=flood**');
    await page.getByText('1 story fits').waitFor();
    expect(await titles(page)).toEqual(['The night the Veldra left its bed']);
    await page.getByRole('link', { name: 'Show all stories' }).click();
    await page.getByText('The last firing').waitFor();
    expect(await titles(page)).toHaveLength(4);
  });

  test('searches and filters by verdict where no script runs', async () => {
    const page = await visit('/', false);
    await page.getByLabel('What the reports do').selectOption('retracted');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**verdict=retracted**');
    expect(await titles(page)).toContain('Kazakhstan, January 2022: how many troops came?');
    expect((await titles(page)).length).toBeLessThan(4);
  });

  test('says so where nothing fits', async () => {
    const page = await visit('/?search=zeppelin');
    expect(await page.getByRole('main').textContent()).toContain('No story fits this search');
    expect(await titles(page)).toEqual([]);
  });
});
