import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { tabTo } from '../helpers/page.ts';
import { stormReports } from '../helpers/reports.ts';

/** The ways through the pages that no other test goes by keys alone. */

jest.setTimeout(120_000);

let app: AppInBrowser;
let page: Page;

beforeAll(async () => {
  app = await startAppInBrowser();
}, 180_000);
afterAll(async () => {
  await app?.stop();
});
beforeEach(async () => {
  page = await (await app.browser.newContext({ locale: 'en' })).newPage();
});
afterEach(async () => {
  await page.context().close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function type(target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Goes down a list until what is chosen reads so. */
async function choose(list: Locator, option: RegExp): Promise<void> {
  await press(list, 'Home');
  const chosen = () => list.locator('option:checked').textContent();
  for (let presses = 0; presses < 20 && !option.test((await chosen()) ?? ''); presses += 1)
    await page.keyboard.press('ArrowDown');
  expect(await chosen()).toMatch(option);
}

describe('with the keyboard alone', () => {
  test('a learner finds a story, follows a figure into its report, reads another beside it and reports a question', async () => {
    await page.goto(app.url, { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#content$/);
    await type(page.getByLabel('Search stories'), 'troops');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search=troops/);
    await press(page.getByRole('link', { name: /how many troops came/ }));
    await heading('What do they say?').waitFor();

    const troops = page.getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name: /troops/i }) });
    await press(troops.getByRole('button', { name: /2,300/ }));
    await press(page.getByRole('dialog', { name: 'In Caspian Ledger' }).getByRole('link', { name: /Read it/ }));
    await page.waitForURL(/\/read\?/);
    await page.locator('a[aria-current="true"]', { hasText: '2,300' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Choose underlined words').waitFor();

    await choose(page.getByLabel('Beside it'), /Northgate Courier/);
    await press(button('Open'));
    await page.waitForURL(/[?&]b=[^&]/);
    await heading(/Caspian Ledger and Northgate Courier/).waitFor();
    const figures = page.getByRole('checkbox', { name: 'Figures' });
    await press(figures, 'Space');
    expect(await figures.isChecked()).toBe(false);
    await page.keyboard.press('Space');
    expect(await figures.isChecked()).toBe(true);

    await page.goto(`${app.url}/stories/kazakhstan-2022`, { waitUntil: 'networkidle' });
    await press(troops.locator('summary', { hasText: 'Why?' }));
    await troops.getByText('What would settle it?').waitFor();
    await choose(page.getByLabel('Length'), /^5/);
    await press(button('Make a quiz'));
    await page.waitForURL('**/quizzes/*', { timeout: 60_000 });
    await press(button('Start'));
    await page.getByText('Question 1 of 5').waitFor();
    await press(page.locator('summary', { hasText: 'Something is wrong with this question' }));
    await type(page.getByLabel('What is wrong with it?'), 'Two of the answers are right.');
    await press(button('Send'));
    await page.getByText(/^Thank you/).waitFor();
  });

  test('somebody adds a story, puts two comparisons together, undoes that and deletes the story', async () => {
    await page.goto(`${app.url}/stories/new`, { waitUntil: 'networkidle' });
    const texts = page.getByLabel('Text of the report');
    for (const [index, { content }] of stormReports.slice(0, 2).entries()) {
      if (index > 0) {
        await press(button('Add another report'));
        await page.getByRole('heading', { name: /^Report 2/ }).waitFor();
      }
      await type(texts.nth(index), content);
    }
    await page
      .getByText(/^\d+ words, \d+ figures?$/)
      .nth(1)
      .waitFor();
    await type(page.getByLabel('Publisher').nth(1), 'The Courier of Sorrel');
    await press(button(/^Compare/));
    await page.waitForURL(/\/stories\/(?!new)/, { timeout: 60_000 });
    await page.getByText('The Courier of Sorrel').first().waitFor();

    const people = page.getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name: /people/i }) });
    await press(people.getByRole('button', { name: 'Is this comparison wrong?' }));
    await tabTo(page, page.getByRole('radio', { name: /no comparison/ }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await choose(page.getByLabel('The other comparison'), /houses/i);
    await type(page.getByLabel('Why?'), 'Whoever left had a house.');
    await press(button('Overrule'));
    await page.getByText('Done: the comparisons are made anew').waitFor();
    const overruled = page.getByRole('region', { name: 'Overruled by the story’s owner' });
    await overruled.getByText('one quantity').waitFor();
    await page.getByText('put together by the story’s owner').waitFor();
    await press(overruled.getByRole('button', { name: /^Undo/ }));
    await overruled.waitFor({ state: 'detached' });
    await people.waitFor();

    await page.reload({ waitUntil: 'networkidle' });
    await press(button('Delete …'));
    await press(button('Delete the story'));
    await page.waitForURL(`${app.url}/`);
  });

  test('somebody makes an account, signs out and in, and chooses language and colours', async () => {
    await page.goto(`${app.url}/account`, { waitUntil: 'networkidle' });
    await press(button('I have no account yet'));
    await type(page.getByLabel('Name'), 'Kim');
    await type(page.getByLabel('E-mail'), 'kim@example.org');
    await type(page.getByLabel('Password'), 'a long enough password');
    await press(button('Make an account'));
    await heading('Kim').waitFor();
    await press(button('Sign out'));
    await button('Sign in').waitFor();
    await type(page.getByLabel('E-mail'), 'kim@example.org');
    await type(page.getByLabel('Password'), 'a long enough password');
    await page.keyboard.press('Enter');
    await heading('Kim').waitFor();

    await press(button('Dark'));
    await page.locator('html[data-appearance="dark"]').waitFor();
    await press(button('Deutsch'));
    await page.locator('html[lang="de"]').waitFor();
  });
});
