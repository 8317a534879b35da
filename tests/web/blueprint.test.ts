import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createClient } from '@crossread/prisma';
import { signedUp } from '../helpers/accounts.ts';
import { importReports } from '../helpers/api.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { cookiesOf } from '../helpers/cookies-of.ts';
import { hindrancesOnPhoneAndDesk, tabTo } from '../helpers/page.ts';
import { stormReports } from '../helpers/reports.ts';

jest.setTimeout(180_000);

let app: AppInBrowser;
let page: Page;
let slug: string;

beforeAll(async () => {
  app = await startAppInBrowser();
  const prisma = createClient(app.databaseUrl);
  const teacher = await signedUp({ url: app.api.url, prisma }, 'berg', 'teacher');
  ({ slug } = (await importReports(teacher, stormReports, 'The storm on Sorrel')).story);
  await prisma.$disconnect();
  const context = await app.browser.newContext({ locale: 'en' });
  await context.addCookies(cookiesOf(teacher, app.url));
  page = await context.newPage();
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('a teacher chooses what a quiz asks, with the keyboard alone, and goes on in the workbench', async () => {
  await page.goto(`${app.url}/teach`);
  await page.getByRole('link', { name: 'Make a quiz' }).click();
  await page.getByRole('heading', { name: 'Choose what a quiz asks' }).waitFor();
  await page.getByLabel('Story', { exact: true }).selectOption('The storm on Sorrel');
  await tabTo(page, page.getByLabel('Questions', { exact: true }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3');
  await tabTo(page, page.getByLabel(/^Comprehension/));
  await page.keyboard.type('4');
  await page.getByText('4 are fixed, but the quiz is to have 3 questions.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('The numbers do not fit yet.').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2');
  await page.getByText('2 of 3 are fixed. The other question goes to what is left empty.').waitFor();
  await tabTo(page, page.getByLabel(/^Sourcing/));
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/teach\/quizzes\/(?!new)/);
  const skills = page.getByText(/^Question \d · (Comprehension|Sourcing)/);
  await skills.first().waitFor();
  expect((await skills.allTextContents()).map((text) => text.replace(/^Question \d · /, '')).toSorted()).toEqual([
    'Comprehension',
    'Comprehension',
    'Sourcing',
  ]);
});

test('what the reports do not support is said, and the quiz is made all the same', async () => {
  await page.goto(`${app.url}/stories/${slug}`);
  await page.getByRole('link', { name: 'Choose what it asks' }).click();
  await page.getByRole('heading', { name: 'Choose what a quiz asks' }).waitFor();
  expect(await page.getByLabel('Story', { exact: true }).locator('option:checked').textContent()).toBe(
    'The storm on Sorrel',
  );
  await page.getByLabel('Questions', { exact: true }).fill('50');
  await page.getByLabel(/^Hard/).fill('50');
  await button('Make the quiz').click();
  await page.getByText('The quiz is made, not quite as you wished').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await page.getByRole('link', { name: 'Go on to the quiz' }).click();
  await page.waitForURL(/\/teach\/quizzes\/(?!new)/);
});

test('for a learner the quiz itself begins', async () => {
  const learner = await (await app.browser.newContext({ locale: 'en' })).newPage();
  await learner.goto(`${app.url}/teach/quizzes/new?story=kazakhstan-2022`);
  await learner.getByLabel('Questions', { exact: true }).fill('2');
  await learner.getByLabel(/^Sourcing/).fill('2');
  await learner.getByRole('button', { name: 'Make the quiz' }).click();
  await learner.waitForURL(/\/quizzes\/(?!new)/);
  await learner.getByRole('button', { name: /^Start/ }).waitFor();
});
