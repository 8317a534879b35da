/// <reference lib="dom" />
import { createClient, type PrismaClient } from '@crossread/prisma';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { authPost, password, signedUp } from '../helpers/accounts.ts';
import { storedId } from '../helpers/api.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { freePort, startWeb, type RunningWeb } from '../helpers/app.ts';
import { quizPageIsKept } from '../helpers/quiz-page-is-kept.ts';
import { startBetween, type Between } from '../helpers/between.ts';
import { cookiesOf, visitorIn } from '../helpers/cookies-of.ts';
import { hindrancesOnPhoneAndDesk, untilItSays } from '../helpers/page.ts';

jest.setTimeout(180_000);

let app: AppInBrowser;
let prisma: PrismaClient;
let between: Between;
/** The pages' server, which can be stopped; null while it is. */
let web: RunningWeb | null = null;
let port: number;
let page: Page;
let quizAddress: string;

beforeAll(async () => {
  app = await startAppInBrowser();
  prisma = createClient(app.databaseUrl);
  between = await startBetween(app.api.url);
  port = await freePort();
  const { story } = await app.api.ask('{ story(slug: "kazakhstan-2022") { quizzes { id } } }');
  quizAddress = `http://127.0.0.1:${port}/quizzes/${encodeURIComponent(story.quizzes[0].id)}`;
}, 180_000);
afterAll(async () => {
  await stopPages();
  between?.stop();
  await prisma?.$disconnect();
  await app?.stop();
});
beforeEach(async () => {
  between.decide(() => null);
  await servePages();
  page = await openBrowser();
});
afterEach(async () => {
  await page.context().close();
});

async function servePages(): Promise<void> {
  web ??= await startWeb(between.url, port);
}

async function stopPages(): Promise<void> {
  await web?.stop();
  web = null;
}

async function openBrowser(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await app.browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  return context.newPage();
}

const check = () => page.getByRole('button', { name: 'Check the answer' });
const verdict = (at = page) => at.getByRole('heading', { level: 2, name: /^(Correct|Partly right|Not quite)\.$/ });
const keptHere = (at = page) => at.getByRole('heading', { level: 2, name: 'Your answer is kept here' });
const next = () => page.getByRole('button', { name: 'Next question' });
const says = (words: string | RegExp) => untilItSays(page, words);
const question = (number: number) => says(`Question ${number} of 10`);

async function start(): Promise<void> {
  await page.goto(quizAddress);
  await page.getByRole('button', { name: 'Start' }).click();
  await question(1);
}

/** Until all is kept that a reload without a server needs. */
const pageIsKept = () => quizPageIsKept(page, attemptId());

/** Answers whatever is asked, and sends it off. */
async function give(place = 0): Promise<void> {
  const choices = page.getByRole('group').getByRole('radio').or(page.getByRole('group').getByRole('checkbox'));
  const written = page.getByRole('main').getByRole('textbox');
  if ((await choices.count()) > 0) await choices.nth(place).check();
  else if ((await written.count()) > 0) await written.first().fill('5');
  await check().click();
}

async function giveWithoutServer(): Promise<void> {
  await give();
  await keptHere().waitFor();
}

const attemptId = () => new URL(page.url()).searchParams.get('attempt') ?? '';

/** The places of the questions that the store has answers to, as they came. */
async function stored(): Promise<readonly number[]> {
  const responses = await prisma.response.findMany({
    where: { attemptId: storedId(attemptId()) },
    orderBy: { answeredAt: 'asc' },
    select: { question: { select: { position: true } } },
  });
  return responses.map(({ question: { position } }) => position + 1);
}

const timesSent = () => between.asked.filter(({ name }) => name === 'SubmitResponse').length;
const theNetworkIsBack = () => page.evaluate(() => window.dispatchEvent(new Event('online')));
const allIsSaved = () => page.getByText('✓ Saved').waitFor();

test('five answers given while the server is stopped arrive once and in order, though the tab was closed meanwhile', async () => {
  await start();
  await give();
  await verdict().waitFor();
  await next().click();
  await pageIsKept();
  await stopPages();
  for (const number of [2, 3, 4, 5, 6]) {
    await question(number);
    await giveWithoutServer();
    if (number === 2) {
      await says('1 answer waits here to be sent');
      expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
    }
    await next().click();
  }
  await question(7);
  await says('5 answers wait here to be sent');

  const address = page.url();
  const reopened = await page.context().newPage();
  await page.close();
  page = reopened;
  await page.goto(address);
  await question(7);
  await says('This is how your answers stood');
  await says('5 answers wait here to be sent');
  await page.goto(address.replace('question=7', 'question=3'));
  await keptHere().waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await page.goto(address);
  await question(7);

  between.decide(() => null);
  await servePages();
  await theNetworkIsBack();
  await allIsSaved();
  expect(await stored()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(timesSent()).toBe(5);
  await page.getByText('This is how your answers stood').waitFor({ state: 'detached' });
  await page.reload();
  await question(7);
  expect(await stored()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(timesSent()).toBe(5);
});

test('an open question stays where the pages are served but the API is down, and takes its answer', async () => {
  await start();
  await pageIsKept();
  between.decide(() => 'busy');
  await page.reload();
  await says('This is how your answers stood');
  await giveWithoutServer();
  between.decide(() => null);
  await page.getByRole('button', { name: 'Try again' }).click();
  await verdict().waitFor();
  expect(await stored()).toEqual([1]);
});

test('without a service worker the open tab goes on, and what it kept is sent after it was closed', async () => {
  await page.context().close();
  page = await openBrowser({ serviceWorkers: 'block' });
  await start();
  await stopPages();
  await giveWithoutServer();
  await next().click();
  await question(2);
  await giveWithoutServer();
  const address = page.url();
  const reopened = await page.context().newPage();
  await page.close();
  page = reopened;
  await expect(page.goto(address)).rejects.toThrow('ERR_CONNECTION_REFUSED');

  await servePages();
  await page.goto(address);
  await verdict().waitFor();
  await allIsSaved();
  expect(await stored()).toEqual([1, 2]);
});

test('a tab left open sends what it kept by itself', async () => {
  await start();
  await stopPages();
  await giveWithoutServer();
  await servePages();
  await verdict().waitFor();
  expect(await stored()).toEqual([1]);
});

test('results wait for the answers that are still to be sent', async () => {
  await start();
  between.decide(({ name }) => (name === 'SubmitResponse' ? 'busy' : null));
  await giveWithoutServer();
  await page.goto(`${quizAddress}?attempt=${encodeURIComponent(attemptId())}&view=results`);
  await says('1 answer is still to be sent');
  await says('9 questions are still open');
  expect(await page.getByRole('button', { name: 'See the results' }).count()).toBe(0);
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  between.decide(() => null);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'See the results' }).click();
  await page.getByRole('heading', { name: 'Question by question' }).waitFor();
  expect(await stored()).toEqual([1]);
});

test('a quiz is not begun without the server, and says why', async () => {
  await page.goto(quizAddress);
  await stopPages();
  await page.getByRole('button', { name: 'Start' }).click();
  await says('a quiz can only be begun while it answers');
});

test('two tabs show the same: what waits, and what an answer shows', async () => {
  await start();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByText('Question 1 of 10').waitFor();
  between.decide(({ name }) => (name === 'SubmitResponse' ? 'busy' : null));
  await giveWithoutServer();
  await keptHere(other).waitFor();
  between.decide(() => null);
  await theNetworkIsBack();
  await verdict().waitFor();
  await verdict(other).waitFor();
  expect(await stored()).toEqual([1]);
});

test('a second answer to a question, from a device that knows nothing of the first, shows the first', async () => {
  await start();
  const context = await app.browser.newContext();
  await context.addCookies(await page.context().cookies());
  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  await elsewhere.getByRole('radio').nth(1).check();
  await give(0);
  await verdict().waitFor();
  await elsewhere.getByRole('button', { name: 'Check the answer' }).click();
  await verdict(elsewhere).waitFor();
  expect(await elsewhere.getByRole('main').textContent()).toContain(await verdict().textContent());
  expect(await stored()).toEqual([1]);
  await context.close();
});

test('an answer that came after the attempt was finished elsewhere is kept, and says so', async () => {
  await start();
  await stopPages();
  await giveWithoutServer();
  const visitor = await visitorIn(page, app.api.url);
  const finish = `mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) { __typename } }`;
  await visitor.ask(finish, { input: { attemptId: attemptId() } });
  await servePages();
  await theNetworkIsBack();
  await says('This attempt is finished');
  await page.reload();
  await says('This attempt is finished');
  expect(await stored()).toEqual([]);
});

test('answers of somebody whose sign-in has expired are kept until they have signed in again', async () => {
  const learner = await signedUp({ url: app.api.url, prisma }, 'nadia');
  const cookies = () => page.context().addCookies(cookiesOf(learner, new URL(quizAddress).origin));
  await cookies();
  await start();
  await give();
  await verdict().waitFor();
  await next().click();
  await question(2);
  await stopPages();
  await giveWithoutServer();
  await next().click();
  await question(3);
  await giveWithoutServer();
  await prisma.session.deleteMany({ where: { user: { email: 'nadia@example.org' } } });
  await servePages();
  await theNetworkIsBack();
  await page.getByRole('alert').filter({ hasText: 'Sign in again to send 2 kept answers' }).waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  expect(await stored()).toEqual([1]);

  await authPost(learner, 'sign-in/email', { email: 'nadia@example.org', password });
  await cookies();
  await page.getByRole('button', { name: 'Try again' }).click();
  await verdict().waitFor();
  await allIsSaved();
  expect(await stored()).toEqual([1, 2, 3]);
});
