import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createClient, type PrismaClient } from '@crossread/prisma';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { hindrancesOnPhoneAndDesk, tabTo } from '../helpers/page.ts';

jest.setTimeout(180_000);

let app: AppInBrowser;
let prisma: PrismaClient;
let page: Page;

beforeAll(async () => {
  app = await startAppInBrowser();
  prisma = createClient(app.databaseUrl);
  page = await (await app.browser.newContext({ acceptDownloads: true })).newPage();
}, 180_000);
afterAll(async () => {
  await prisma?.$disconnect();
  await app?.stop();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** As if all answers had been given so many days before. */
const daysGoBy = (days: number) =>
  prisma.$executeRaw`UPDATE "Response" SET "answeredAt" = "answeredAt" - make_interval(days => ${days}::int)`;

test('somebody who has answered nothing is told how it begins', async () => {
  await page.goto(`${app.url}/review`);
  await heading('Nothing to review yet').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await page.getByRole('link', { name: 'Choose a story' }).click();
  await page.waitForURL(`${app.url}/`);
});

test('what was answered comes back, by keyboard alone, until it is answered', async () => {
  const quiz = await prisma.quiz.findFirstOrThrow({ orderBy: { createdAt: 'asc' } });
  await prisma.question.deleteMany({ where: { quizId: quiz.id, interaction: { not: 'choice' } } });
  await page.goto(`${app.url}/quizzes/${encodeURIComponent(Buffer.from(`Quiz:${quiz.id}`).toString('base64'))}`);
  await button(/^Start/).click();
  for (let answered = 0; answered < 3; answered += 1) await answerSomething();

  await page.goto(`${app.url}/review`);
  await heading('Nothing is due today').waitFor();
  await daysGoBy(40);
  await page.reload();
  await heading('3 questions are due today').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  const start = button('Answer these 3');
  await tabTo(page, start);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/quizzes\/.*attempt=/);
  await page.getByText('Question 1 of 3').waitFor();
  await answerSomething();
  const results = new URL(page.url());
  results.searchParams.delete('question');
  results.searchParams.set('view', 'results');
  await page.goto(results.href);
  await button('See the results').press('Enter');
  const back = page.getByRole('link', { name: 'What else is due' });
  await back.waitFor();
  await tabTo(page, back);
  await page.keyboard.press('Enter');
  await heading('2 questions are due today').waitFor();
  await page.goto(app.url);
  await page.getByRole('link', { name: '2 questions are due for review today' }).click();
  await heading('2 questions are due today').waitFor();
});

test('how skills stand is told in words and drawn', async () => {
  await page.goto(`${app.url}/review`);
  const skills = page.getByRole('region', { name: 'Your skills' });
  expect(await skills.getByText(/right in the last \d+ answers|only answer so far/).count()).toBeGreaterThan(0);
  expect(await skills.locator('svg circle').count()).toBeGreaterThan(0);
  const days = page.getByRole('list', { name: 'How many questions come due on which day' });
  expect(await days.getByRole('listitem').count()).toBe(14);
});

test('answers are taken along as a file, and erased after thinking twice', async () => {
  await page.goto(`${app.url}/review`);
  const [download] = await Promise.all([page.waitForEvent('download'), button('Download my answers').click()]);
  const { attempts } = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    attempts: { responses: object[] }[];
  };
  expect(attempts.flatMap(({ responses }) => responses)).toHaveLength(4);

  await button('Erase my answers …').click();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await button('Keep them').click();
  expect(await button('Erase them').count()).toBe(0);
  await button('Erase my answers …').click();
  await button('Erase them').click();
  await heading('Nothing to review yet').waitFor();
  expect(await prisma.response.count()).toBe(0);
});

/** Answers the question on the screen and goes to the next. */
async function answerSomething(): Promise<void> {
  await page.getByRole('radio').first().check();
  await button('Check the answer').click();
  await button(/^Next question|^See the results/).click();
}
