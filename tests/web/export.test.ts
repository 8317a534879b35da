import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { flowing, pdfText } from '../helpers/pdf-text.ts';
import { jobDone, type Data } from '../helpers/api.ts';
import { cookiesOf } from '../helpers/cookies-of.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { hindrancesOnPhoneAndDesk, tabTo } from '../helpers/page.ts';

jest.setTimeout(120_000);

let app: AppInBrowser;
let page: Page;
let story: Data;

beforeAll(async () => {
  app = await startAppInBrowser();
  ({ story } = await app.api.ask('{ story(slug: "kazakhstan-2022") { id quizzes { id questions { prompt } } } }'));
}, 180_000);
afterAll(async () => {
  await app?.stop();
});
beforeEach(async () => {
  await page?.context().close();
  page = await (await app.browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
});

const addressOf = (quizId: string): string => `${app.url}/quizzes/${encodeURIComponent(quizId)}`;
const formats = () => page.getByRole('combobox', { name: 'Format' });
const download = () => page.getByRole('button', { name: 'Download' });

/** Does what begins a download; gives the file's name and bytes. */
async function downloaded(begin: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), begin()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('someone who was given a quiz', () => {
  test('prints its sheet by keyboard alone, and is offered nothing that tells the answers', async () => {
    const [quiz] = story.quizzes;
    await page.goto(addressOf(quiz.id));
    // The list comes with the page's script, after the page.
    await formats().getByRole('option').first().waitFor({ state: 'attached' });
    expect(await formats().getByRole('option').allTextContents()).toEqual([
      'Printable sheet (PDF)',
      'Printable sheet (web page)',
    ]);
    await tabTo(page, download());
    const { name, bytes } = await downloaded(() => page.keyboard.press('Enter'));
    expect(name).toBe('kazakhstan-2022-quiz.pdf');
    const sheet = flowing((await pdfText(bytes)).join(' '));
    for (const { prompt } of quiz.questions) expect(sheet).toContain(flowing(prompt));
    await page.getByText('kazakhstan-2022-quiz.pdf is saved with your downloads').waitFor();
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  });

  test('is told where the answers are to be had', async () => {
    await page.goto(addressOf(story.quizzes[0].id));
    await page.getByRole('link', { name: 'Make a quiz of your own' }).click();
    await page.getByRole('button', { name: 'Make a quiz' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#practice');
  });
});

describe('whoever made a quiz', () => {
  test('has its key, in this browser and no other', async () => {
    await page.goto(`${app.url}/stories/kazakhstan-2022#practice`);
    await page.getByRole('button', { name: 'Make a quiz' }).click();
    await page.waitForURL('**/quizzes/**', { timeout: 60_000 });
    await formats().selectOption({ label: 'Key to the sheet (PDF)' });
    const { name, bytes } = await downloaded(() => download().click());
    expect(name).toBe('kazakhstan-2022-quiz.key.pdf');
    expect((await pdfText(bytes))[0]).toContain('Key: Quiz: ');

    const address = page.url();
    await page.context().close();
    page = await (await app.browser.newContext()).newPage();
    await page.goto(address);
    expect(await formats().getByRole('option', { name: 'Key to the sheet (PDF)' }).count()).toBe(0);
  });

  test('reads what a format could not carry', async () => {
    const { generateQuiz } = await app.api.ask(
      `mutation ($input: GenerateQuizInput!) { generateQuiz(input: $input) { ... on GenerateQuizPayload { job { id } } } }`,
      { input: { storyId: story.id, count: 30, seed: 'export' } },
    );
    const { quiz } = await jobDone(app.api, generateQuiz.job.id);
    const { exportQuiz } = await app.api.ask(
      `mutation ($input: ExportQuizInput!) { exportQuiz(input: $input) {
        ... on ExportQuizPayload { notes { question message } } } }`,
      { input: { quizId: quiz.id, format: 'blooket' } },
    );
    expect(exportQuiz.notes.length).toBeGreaterThan(0);

    await page.context().addCookies(cookiesOf(app.api, app.url));
    await page.goto(addressOf(quiz.id));
    await formats().selectOption('blooket');
    const { bytes } = await downloaded(() => download().click());
    expect(bytes.length).toBeGreaterThan(200);
    const items = await page.getByRole('status').getByRole('listitem').allTextContents();
    expect(items).toEqual(
      exportQuiz.notes.map(({ question, message }: Data) =>
        question === null ? message : `Question ${question}: ${message}`,
      ),
    );
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  });
});

test('a file that could not be made is said to be so, and made when asked again', async () => {
  await page.goto(addressOf(story.quizzes[0].id));
  await page.route('**/graphql', (route) => route.abort());
  await download().click();
  await page.getByRole('alert').filter({ hasText: 'The file could not be made' }).waitFor();
  await page.unroute('**/graphql');
  const { bytes } = await downloaded(() => download().click());
  expect(bytes.length).toBeGreaterThan(1_000);
  expect(await page.getByRole('alert').filter({ hasText: 'The file could not be made' }).count()).toBe(0);
});
