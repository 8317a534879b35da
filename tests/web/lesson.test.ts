import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { createClient, type PrismaClient } from '@crossread/prisma';
import { signedUp } from '../helpers/accounts.ts';
import { importReports, makeQuiz } from '../helpers/api.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { cookiesOf } from '../helpers/cookies-of.ts';
import { hindrancesOnPhoneAndDesk } from '../helpers/page.ts';
import { answerInBrowser, joinInBrowser } from '../helpers/pupil-in-browser.ts';
import { stormReports } from '../helpers/reports.ts';

jest.setTimeout(300_000);

let app: AppInBrowser;
let prisma: PrismaClient;
let teacher: Page;

beforeAll(async () => {
  app = await startAppInBrowser();
  prisma = createClient(app.databaseUrl);
  const client = await signedUp({ url: app.api.url, prisma }, 'berg', 'teacher');
  const { story } = await importReports(client, stormReports, 'The storm on Sorrel');
  await makeQuiz(client, story.id, 6);
  const context = await app.browser.newContext({ locale: 'en' });
  await context.addCookies(cookiesOf(client, app.url));
  teacher = await context.newPage();
}, 180_000);
afterAll(async () => {
  await prisma?.$disconnect();
  await app?.stop();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const verdict = (page: Page) => heading(page, /^(Correct|Partly right|Not quite)\.$/);

const join = (page: Page, code: string, nickname: string) => joinInBrowser(page, app.url, code, nickname);

async function device(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await app.browser.newContext({ locale: 'en' });
  return { context, page: await context.newPage() };
}

test('a whole lesson: a class, a quiz, three pupils, one offline for a while, one on a second device; then the results', async () => {
  await teacher.goto(`${app.url}/teach`);
  await teacher.getByLabel('Name of the class').fill('7b');
  expect(await hindrancesOnPhoneAndDesk(teacher)).toEqual([]);
  await button(teacher, 'Make the class').click();
  await heading(teacher, '7b').waitFor();
  const code = (await teacher.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? '';
  await teacher.getByRole('img', { name: 'QR code that leads pupils into this class' }).waitFor();
  await teacher.getByLabel('Quiz', { exact: true }).selectOption({ index: 0 });
  expect(await hindrancesOnPhoneAndDesk(teacher)).toEqual([]);
  await button(teacher, 'Set the quiz').click();
  await link(teacher, 'Live view').click();
  await teacher.getByText('0 joined, 0 begun, 0 finished.').waitFor();

  const [mia, ole, noor] = [await device(), await device(), await device()];
  const miasCode = await join(mia.page, code, 'Mia');
  await join(ole.page, code, 'Ole');
  await join(noor.page, code, 'Noor');
  await teacher.getByText('3 joined, 0 begun, 0 finished.').waitFor();
  for (const { page } of [mia, ole, noor]) {
    await button(page, 'Begin').click();
    await answerInBrowser(page);
    await verdict(page).waitFor();
  }
  await teacher.getByText('3 joined, 3 begun, 0 finished.').waitFor();
  await teacher.getByText('3 answers').first().waitFor();
  expect(await teacher.getByText('Noor').count()).toBe(0);
  await teacher.getByRole('switch', { name: 'Show names' }).check();
  await teacher.getByText('Noor').waitFor();

  // Ole's network drops; his answer waits in his browser.
  await button(ole.page, 'Next question').click();
  await ole.page.getByText(/^Question 2 of/).waitFor();
  await ole.context.setOffline(true);
  await answerInBrowser(ole.page);
  await heading(ole.page, 'Your answer is kept here').waitFor();

  // Mia goes on on another device.
  const second = await device();
  await second.page.goto(`${app.url}/join`);
  await button(second.page, 'I have joined before').click();
  await second.page.getByLabel('Your own code').fill(miasCode);
  await button(second.page, 'Come back').click();
  await button(second.page, 'Go on').click();
  await answerInBrowser(second.page);
  await verdict(second.page).waitFor();

  // The first question is discussed with the class.
  await teacher.getByText('3 answers').first().click();
  await button(teacher, 'Show the answer to the class').first().click();
  await teacher.getByText('what the reports support').first().waitFor();
  expect(await hindrancesOnPhoneAndDesk(teacher)).toEqual([]);

  await ole.context.setOffline(false);
  await verdict(ole.page).waitFor();
  await teacher.getByText('2 answers').first().waitFor();

  await button(teacher, 'End …').click();
  await button(teacher, 'End it').click();
  await noor.page.getByText('This is closed').waitFor();
  await teacher.getByText('Closed.').waitFor();
  await link(teacher, 'Results').click();
  await heading(teacher, 'What it shows').waitFor();
  const rows = teacher.getByRole('row');
  expect(await rows.count()).toBe(4);
  const answered = async (name: string) => rows.filter({ hasText: name }).getByRole('cell').nth(1).textContent();
  expect([await answered('Mia'), await answered('Ole'), await answered('Noor')]).toEqual(['2', '2', '1']);
  expect(await hindrancesOnPhoneAndDesk(teacher)).toEqual([]);
  const [download] = await Promise.all([teacher.waitForEvent('download'), button(teacher, 'Save as CSV').click()]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.match(/^(Mia|Ole|Noor),1,[12],/gm)).toEqual(['Mia,1,2,', 'Ole,1,2,', 'Noor,1,1,']);
});

test('a pupil is renamed, given more time and another code, taken along and removed; the class is deleted by its name', async () => {
  await teacher.goto(`${app.url}/teach`);
  await link(teacher, '7b').click();
  const { page } = await device();
  const shown = teacher.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const before = (await shown.textContent()) ?? '';
  await button(teacher, 'New class code').click();
  await teacher.getByText(before, { exact: true }).waitFor({ state: 'detached' });
  await join(page, (await shown.textContent()) ?? '', 'Jonte');
  await teacher.reload();
  await teacher.getByText('Jonte', { exact: true }).click();
  const row = teacher.getByRole('listitem').filter({ hasText: 'Jonte' });
  await row.getByLabel('Extra time where time is limited').selectOption('25');
  await teacher.getByText(/^Jonte, 25.% more time$/).waitFor();
  await row.getByRole('button', { name: 'New code to come back with' }).click();
  await teacher.getByText('Jonte comes back with this code:').waitFor();
  const [download] = await Promise.all([
    teacher.waitForEvent('download'),
    row.getByRole('button', { name: 'Save what is kept of them' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toBeTruthy();
  expect(await hindrancesOnPhoneAndDesk(teacher)).toEqual([]);
  await row.getByRole('button', { name: 'Remove …' }).click();
  await row.getByRole('button', { name: 'Remove', exact: true }).click();
  await row.waitFor({ state: 'detached' });

  const data = teacher.getByRole('region', { name: 'What is kept' });
  await data.getByRole('button', { name: 'Delete …' }).click();
  await data.getByLabel('Write its name to delete it: 7b').fill('7c');
  await data.getByRole('button', { name: 'Delete the class' }).click();
  await data.getByRole('alert').waitFor();
  await data.getByLabel('Write its name to delete it: 7b').fill('7b');
  await data.getByRole('button', { name: 'Delete the class' }).click();
  await heading(teacher, 'Your first class').waitFor();
});

test('who is no teacher is told how to become one, and sees no class of others', async () => {
  const { page } = await device();
  await page.goto(`${app.url}/teach`);
  await page.getByText('Classes are for teachers').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  const id = Buffer.from('Class:00000000-0000-0000-0000-000000000000').toString('base64');
  for (const place of ['classes', 'live', 'results']) {
    expect((await page.goto(`${app.url}/teach/${place}/${encodeURIComponent(id)}`))?.status()).toBe(404);
    await heading(page, 'There is nothing of yours at this address').waitFor();
  }
});
