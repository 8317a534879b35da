/// <reference lib="dom" />
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createClient, type PrismaClient } from '@crossread/prisma';
import { signedUp } from '../helpers/accounts.ts';
import type { ApiClient, Data } from '../helpers/api-client.ts';
import { importReports, makeQuiz } from '../helpers/api.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { cookiesOf } from '../helpers/cookies-of.ts';
import { hindrancesOnPhoneAndDesk, tabTo } from '../helpers/page.ts';
import { stormReports } from '../helpers/reports.ts';

/** A teacher makes a quiz their own before a class sees it. */

jest.setTimeout(120_000);

let app: AppInBrowser;
let prisma: PrismaClient;
let client: ApiClient;
let quizId: string;
let page: Page;

beforeAll(async () => {
  app = await startAppInBrowser();
  prisma = createClient(app.databaseUrl);
  client = await signedUp({ url: app.api.url, prisma }, 'editor', 'teacher');
  const { story } = await importReports(client, stormReports, 'The storm on Sorrel');
  quizId = await makeQuiz(client, story.id, 6);
  const context = await app.browser.newContext({ locale: 'en' });
  await context.addCookies(cookiesOf(client, app.url));
  page = await context.newPage();
}, 180_000);
afterAll(async () => {
  await prisma?.$disconnect();
  await app?.stop();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const entries = () => page.getByRole('listitem').filter({ has: button('Drop') });
const promptsAsked = async (): Promise<string[]> =>
  (await client.ask('query ($id: ID!) { quiz(id: $id) { questions { prompt } } }', { id: quizId })).quiz.questions.map(
    ({ prompt }: Data) => prompt,
  );
const promptsShown = () => entries().getByRole('heading', { level: 3 }).allTextContents();

test('finds the quiz among their own, each question beside its evidence', async () => {
  await page.goto(`${app.url}/teach`);
  await page.getByRole('link', { name: /^Quiz: The storm on Sorrel/ }).click();
  await page.getByRole('heading', { name: '6 questions' }).waitFor();
  expect(await promptsShown()).toEqual(await promptsAsked());
  await page.getByText('Version 1 is published, and nothing is changed since.').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
});

test('rewords a question; what does not hold is said as it is typed', async () => {
  const before = await promptsAsked();
  await entries().first().getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('form', { name: 'Edit the question' });
  await form.getByText('It holds against all checks.').waitFor();
  const words = form.getByLabel('Words 1', { exact: true });
  const cited = await words.inputValue();
  await words.fill('words that nobody printed');
  await form.getByText('These words do not stand in the report.').waitFor();
  await form.getByText(/“words that nobody printed” does not stand in/).waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await words.fill(cited);
  await form.getByLabel('Question', { exact: true }).fill(`Read closely. ${before[0]}`);
  await form.getByText('It holds against all checks.').waitFor();
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('edited, not published').waitFor();
  await page.getByText('There are changes that are not published. Pupils are asked version 1.').waitFor();
  expect(await promptsAsked()).toEqual(before);
});

test('moves one, drops one, undoes that, and asks for another like one', async () => {
  const shown = await promptsShown();
  await entries().nth(1).getByRole('button', { name: 'Move down' }).click();
  await page.waitForFunction((second) => document.querySelectorAll('ol h3')[1]?.textContent === second, shown[2]);
  expect(await promptsShown()).toEqual([shown[0], shown[2], shown[1], ...shown.slice(3)]);
  await entries().nth(0).getByRole('button', { name: 'Drop' }).click();
  await page.getByRole('heading', { name: '5 questions' }).waitFor();
  await button('Undo the last change').click();
  await page.getByRole('heading', { name: '6 questions' }).waitFor();
  const last = (await promptsShown()).at(-1);
  await entries().last().getByRole('button', { name: 'Lock', exact: true }).click();
  await entries().last().getByRole('button', { name: 'Unlock' }).click();
  const place = (await promptsShown()).findIndex((prompt) => /How many|What figure/.test(prompt));
  await entries().nth(Math.max(place, 0)).getByRole('button', { name: 'Another like this' }).click();
  await page.getByRole('heading', { name: 'Not in the quiz' }).waitFor();
  expect((await promptsShown()).at(-1)).toBe(last);
});

test('writes one of their own with the keyboard, tags it and finds it in the bank', async () => {
  await button('Write a question of your own').focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Write a question of your own' });
  await page.keyboard.type('Which words does the report begin with?');
  const words = stormReports[0]?.content.split(/\n+/)[1]?.split('. ')[0] ?? '';
  for (const [index, text] of [words, 'Other words than these are', 'None of the two is there'].entries()) {
    await form.getByLabel(`Option ${index + 1}`, { exact: true }).fill(text);
    await form.getByLabel(`What picking option ${index + 1} shows`).fill('It is there or not.');
  }
  await form.getByLabel('Words 1', { exact: true }).fill(words);
  await form.getByLabel('Why the answer is right').fill('It stands at the beginning.');
  await form.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '7 questions' }).waitFor();
  const own = entries().last();
  await own.getByText('Add tags').click();
  await own.getByLabel('Tags', { exact: true }).fill('Storms, week 3');
  await own.getByRole('button', { name: 'Save the tags' }).click();
  await own.getByText('Tags: storms, week 3').waitFor();
});

test('tries the quiz as pupils will have it, before anybody else can, question by question', async () => {
  const shown = await promptsShown();
  await entries().last().getByRole('link', { name: 'Try it' }).click();
  await page.getByRole('radio', { name: 'Other words than these are' }).check();
  await button('Check the answer').click();
  await page.getByRole('heading', { name: 'Not quite.' }).waitFor();
  await page.getByText('It stands at the beginning.').waitFor();
  // The words that decide it are marked in the report beside.
  await page.getByRole('complementary', { name: 'The reports' }).locator('mark').first().waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await button('Next question').click();
  await page.getByText('That was the last question').waitFor();
  await tabTo(page, button('Question 2'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: shown[1] ?? '', exact: true }).waitFor();
  await page.goBack();
  await page.getByText('That was the last question').waitFor();
  await page.getByRole('link', { name: 'Back to the workbench' }).last().click();
  await page.getByRole('heading', { name: '7 questions' }).waitFor();
});

test('publishes a version; whoever takes the quiz from then on is asked it', async () => {
  const shown = await promptsShown();
  await button('Publish as a new version').click();
  await page.getByText('Version 2 is published, and nothing is changed since.').waitFor();
  expect(await promptsAsked()).toEqual(shown);
  await page.reload();
  expect(await promptsShown()).toEqual(shown);
});

test('makes a copy, takes a question in from the bank and gives the changes up', async () => {
  await page.getByText('Title and copies').click();
  await page.getByLabel('Title of the copy').fill('For 7c');
  await button('Make a copy').click();
  await page.getByRole('heading', { name: 'For 7c' }).waitFor();
  await page.getByLabel('Find your questions on this story').fill('storms');
  await button('Find').click();
  await button('Take in').first().click();
  await page.getByRole('heading', { name: '8 questions' }).waitFor();
  await button('Give up the changes').first().click();
  await button('Give up the changes').last().click();
  await page.getByRole('heading', { name: '7 questions' }).waitFor();
});

test('finds a question among all of theirs, by keyboard, and goes to its place', async () => {
  await page.goto(`${app.url}/teach`);
  const bank = page.getByRole('link', { name: 'Question bank' });
  await tabTo(page, bank);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Question bank' }).waitFor();
  const found = page.getByRole('main').getByRole('listitem');
  expect(await found.count()).toBeGreaterThan(7);
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('report begins zeppelin');
  await page.keyboard.press('Enter');
  await page.getByText('None of your questions fits.').waitFor();
  await page.getByRole('searchbox').fill('report begin');
  await page.getByLabel('Tag', { exact: true }).selectOption('week 3');
  await button('Find').click();
  await page.waitForURL(/tag=week/);
  const own = page.getByRole('link', { name: 'Which words does the report begin with?' }).first();
  await own.waitFor();
  await own.click();
  await page.waitForURL(/\/teach\/quizzes\/.*#/);
  const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await place.getByRole('heading', { name: 'Which words does the report begin with?' }).waitFor();
  await page.waitForFunction(() => window.scrollY > 0);
  const { y } = (await place.boundingBox()) ?? { y: -1 };
  expect([y > 0, y < 400]).toEqual([true, true]);
});

test('is not shown to anybody else', async () => {
  const stranger = await app.browser.newPage();
  const answer = await stranger.goto(`${app.url}/teach/quizzes/${encodeURIComponent(quizId)}`);
  expect(answer?.status()).toBe(404);
});
