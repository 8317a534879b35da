import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';

let app: AppInBrowser;
let page: Page;

beforeAll(async () => {
  app = await startAppInBrowser();
  page = await app.browser.newPage();
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

const rowOf = (label: RegExp) =>
  page.getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name: label }) });

describe('a story', () => {
  test('shows who is speaking: five reports, and two of them one agency’s text', async () => {
    await page.goto(`${app.url}/stories/kazakhstan-2022`);
    const who = page.getByRole('region', { name: 'Who is speaking?' });
    expect(await who.textContent()).toContain('5 reports, 4 origins');
    const joined = who.locator('section').filter({ hasText: 'One origin' });
    expect(await joined.getByRole('article').count()).toBe(2);
    expect(await joined.textContent()).toMatch(/Quayside Times.*Lakeshore Standard/);
    const shared = who.getByText(/share \d+ words in a row/);
    await shared.click();
    expect(await who.getByRole('blockquote').first().isVisible()).toBe(true);
  });

  test('shows when each came out, as a list of days', async () => {
    const timeline = page.getByRole('region', { name: 'When each came out' });
    const days = await timeline
      .getByRole('list')
      .first()
      .getByRole('listitem')
      .filter({ has: page.locator('ul') })
      .all();
    expect(await Promise.all(days.map((day) => day.locator('time').first().textContent()))).toEqual([
      '10 January 2022',
      '11 January 2022',
    ]);
    expect(await days[1]?.textContent()).toMatch(/a day later.*Quayside Times.*same text as E/);
    await timeline.getByRole('link', { name: 'Quayside Times' }).waitFor();
  });

  test('shows each figure word for word, the verdict, and a number line that can be heard', async () => {
    const row = rowOf(/troops/i);
    expect(await row.getByRole('rowheader').textContent()).toContain('Conflict');
    const cells = await row.getByRole('row').first().getByRole('cell').allTextContents();
    for (const [index, words] of ['2,030', '2,030', '2,300', 'just over 2,000', 'just over 2,000'].entries())
      expect(cells[index]).toContain(words);
    expect(cells[4]).toContain('same text as D');
    const line = row.getByRole('img', { name: /Number line/ });
    expect(await line.locator('desc').textContent()).toMatch(/A, B: 2,030, taken as exactly 2,030/);
  });

  test('says why, and what would settle it', async () => {
    const row = rowOf(/troops/i);
    await row.getByText('Why?').click();
    expect(
      await row
        .getByText(/two digits are swapped/i)
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await row.getByText('What would settle it?').isVisible()).toBe(true);
  });

  test('opens a figure in its sentence and leads to it in the report', async () => {
    await rowOf(/troops/i)
      .getByRole('button', { name: /2,300/ })
      .click();
    const words = page.getByRole('dialog', { name: 'In Caspian Ledger' });
    expect(await words.textContent()).toContain('peacekeepers');
    await words.getByRole('link', { name: 'Read it in the report' }).click();
    await page.waitForURL('**/read?**');
    await page.locator('a[aria-current="true"]', { hasText: '2,300' }).waitFor();
  });

  test('names the words each report chooses, and marks a scare quote', async () => {
    await page.goto(`${app.url}/stories/kazakhstan-2022`);
    const how = await page.getByRole('region', { name: 'How do they say it?' }).textContent();
    expect(how).toContain('armed criminals');
    expect(how).toMatch(/terrorists|militants/i);
  });

  test('makes a quiz and goes to it', async () => {
    await page.getByLabel('Length').selectOption('5');
    await page.getByRole('button', { name: 'Make a quiz' }).click();
    await page.waitForURL('**/quizzes/*', { timeout: 60_000 });
  });

  test.each(['/stories/nowhere', '/stories/nowhere/read'])('%s is a 404', async (address) => {
    const response = await page.goto(`${app.url}${address}`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This story is not here');
  });
});
