/// <reference lib="dom" />
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { visitorIn } from '../helpers/cookies-of.ts';
import { hasFocus, hindrancesOnPhoneAndDesk } from '../helpers/page.ts';

jest.setTimeout(120_000);

let app: AppInBrowser;
let page: Page;
let quizAddress: string;

beforeAll(async () => {
  app = await startAppInBrowser();
  const { story } = await app.api.ask('{ story(slug: "kazakhstan-2022") { quizzes { id } } }');
  quizAddress = `${app.url}/quizzes/${encodeURIComponent(story.quizzes[0].id)}`;
}, 180_000);
afterAll(async () => {
  await app?.stop();
});
beforeEach(async () => {
  await page?.context().close();
  const context = await app.browser.newContext({ viewport: { width: 1280, height: 860 } });
  page = await context.newPage();
});

const options = () => page.getByRole('radio');
const check = () => page.getByRole('button', { name: 'Check the answer' });
const verdict = () => page.getByRole('heading', { level: 2, name: /^(Correct|Partly right|Not quite)\.$/ });
const question = () => page.getByRole('heading', { level: 1 });

async function start(): Promise<void> {
  await page.goto(quizAddress);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Question 1 of 10').waitFor();
}

async function answer(place = 0): Promise<void> {
  await options().nth(place).check();
  await check().click();
  await verdict().waitFor();
}

/** What the API has stored of the attempt in the page's address. */
async function stored() {
  const id = new URL(page.url()).searchParams.get('attempt');
  const query = `query ($id: ID!) {
    attempt(id: $id) { answeredCount finishedAt responses { question { id } answer { optionIds } } }
  }`;
  const { attempt } = await (await visitorIn(page, app.api.url)).ask(query, { id });
  return attempt;
}

describe('a question', () => {
  test('cannot be checked before it is answered, and says so', async () => {
    await start();
    await check().focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').filter({ hasText: 'Pick an answer first.' }).isVisible()).toBe(true);
    expect((await stored()).answeredCount).toBe(0);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  });

  test('takes number keys while the focus is among its options, and nowhere else', async () => {
    await start();
    await page.keyboard.press('2');
    expect(await options().nth(1).isChecked()).toBe(false);
    await options().first().focus();
    await page.keyboard.press('2');
    expect(await options().nth(1).isChecked()).toBe(true);
    expect(await hasFocus(options().nth(1))).toBe(true);
  });

  test('shows after the answer what it shows, and marks the words that decide it in the reports beside', async () => {
    await start();
    expect(await page.locator('mark').count()).toBe(0);
    const first = await question().textContent();
    await answer();
    expect(await hasFocus(verdict())).toBe(true);
    expect(await page.getByRole('status').allTextContents()).toContain(await verdict().textContent());
    expect(await page.getByText('The right answer').or(page.getByText('Your answer')).first().isVisible()).toBe(true);
    const evidence = page.getByRole('button', { name: /show it in the report/ }).first();
    const words = ((await evidence.textContent()) ?? '').slice(1).split('”')[0] ?? '?';
    await evidence.click();
    const mark = page.locator('mark', { hasText: words });
    expect(await hasFocus(mark)).toBe(true);
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(860);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);

    await page.getByRole('button', { name: 'Next question' }).click();
    await page.getByText('Question 2 of 10').waitFor();
    expect(await question().textContent()).not.toBe(first);
    expect(await hasFocus(question())).toBe(true);
    expect(await page.locator('mark').count()).toBe(0);
  });

  test('has the reports in a drawer on a phone, which closes on Escape and gives the focus back', async () => {
    await page.setViewportSize({ width: 375, height: 780 });
    await start();
    const opener = page.getByRole('button', { name: 'Read the reports' });
    await opener.click();
    const drawer = page.getByRole('dialog', { name: 'The reports' });
    await drawer.getByRole('tab', { name: 'Caspian Ledger' }).click();
    expect(await drawer.getByRole('tabpanel').textContent()).toContain('2,300');
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
    await page.setViewportSize({ width: 375, height: 780 });
    await opener.click();
    await page.keyboard.press('Escape');
    expect(await drawer.isVisible()).toBe(false);
    expect(await hasFocus(opener)).toBe(true);
  });
});

describe('an attempt', () => {
  test('goes on after a reload where it was, with what was picked but not sent', async () => {
    await start();
    await answer();
    await page.getByRole('button', { name: 'Next question' }).click();
    await page.getByText('Question 2 of 10').waitFor();
    await options().nth(1).check();
    await page.reload();
    await page.getByText('Question 2 of 10').waitFor();
    expect(await options().nth(1).isChecked()).toBe(true);

    await page.goto(quizAddress);
    await page.getByRole('link', { name: 'Go on where you were' }).click();
    await page.getByText('Question 2 of 10').waitFor();
    const here = new URL(page.url());
    here.searchParams.set('question', '1');
    await page.goto(here.href);
    await verdict().waitFor();
    expect((await stored()).answeredCount).toBe(1);
  });

  test('counts an answer once whose reply was lost', async () => {
    await start();
    await page.route('**/graphql', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await options().nth(2).check();
    await check().click();
    await page.getByRole('heading', { name: 'Your answer is kept here' }).waitFor();
    expect((await stored()).answeredCount).toBe(1);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await verdict().waitFor();
    const { answeredCount, responses } = await stored();
    expect(answeredCount).toBe(1);
    expect(responses[0].answer.optionIds).toEqual([await optionAt(2)]);
  });

  test('says so where a browser that keeps nothing could not send an answer, and sends it again', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await start();
    await page.route('**/graphql', (route) => route.abort());
    await options().nth(1).check();
    await check().click();
    await page.getByText('Your answer is not saved yet').waitFor();
    expect(await page.getByText('Not saved yet', { exact: true }).isVisible()).toBe(true);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await verdict().waitFor();
    expect((await stored()).answeredCount).toBe(1);
  });

  test('ends with results that have an address of their own, also with questions left open', async () => {
    await start();
    await answer();
    for (let number = 1; number < 10; number += 1) {
      await page.getByRole('button', { name: number === 1 ? 'Next question' : 'Leave it for later' }).click();
      await page.getByText(`Question ${number + 1} of 10`).waitFor();
    }
    await page.getByRole('button', { name: 'Leave it for later' }).click();
    await page.getByRole('heading', { name: '9 questions are still open' }).waitFor();
    expect((await stored()).finishedAt).toBe(null);
    await page.getByRole('button', { name: 'See the results' }).click();
    await page.getByRole('heading', { name: 'Question by question' }).waitFor();
    expect((await stored()).finishedAt).not.toBe(null);
    await page.reload();
    await page.getByRole('heading', { name: 'Your results' }).waitFor();
    expect(await page.getByText('Left open.').count()).toBe(9);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);

    await page.getByRole('link', { name: 'See it again: question 1' }).click();
    await verdict().waitFor();
    expect(await check().count()).toBe(0);
    await page.goBack();
    await page.getByRole('heading', { name: 'Your results' }).waitFor();
  });

  test('that cannot be fetched, and of which nothing is kept, says so and is fetched again', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await start();
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();
    await page.getByText('They are saved.').waitFor();
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await options().first().waitFor();
  });

  test('of another quiz, or of none, is not shown', async () => {
    await page.goto(`${quizAddress}?attempt=nonsense`);
    await page.getByRole('heading', { name: 'These answers are not here' }).waitFor();
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
    await page.getByRole('link', { name: 'To the quiz' }).click();
    await page.getByRole('button', { name: 'Start' }).waitFor();
  });
});

/** The id of the option shown at a place, counted from 0. */
async function optionAt(place: number): Promise<string> {
  const { quiz } = await app.api.ask('query ($id: ID!) { quiz(id: $id) { questions { options { id } } } }', {
    id: decodeURIComponent(quizAddress.split('/quizzes/')[1] ?? ''),
  });
  return quiz.questions[0].options[place].id;
}

describe('a hint', () => {
  test('says what it costs, shows where to look and rules an answer out, and is there after a reload', async () => {
    await start();
    await page.getByText('It costs 0.25 of a point: a right answer then counts 0.75.').waitFor();
    await page.getByRole('button', { name: 'Take a hint' }).press('Enter');
    await page.getByText(/^Look in (this paragraph|these paragraphs):$/).waitFor();
    await page.reload();
    const place = page.getByRole('button', { name: /: “/ }).first();
    await place.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take another hint' }).press('Enter');
    await page.getByText(/^It is not “/).waitFor();
    await answer();
    await page.getByText(/^With 2 hints: 0(\.5)? of a point\.$/).waitFor();
  });

  test('costs nothing where Crossread cannot be reached', async () => {
    await start();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Take a hint' }).click();
    await page.getByText('Nothing was taken off.').waitFor();
    await page.unroute('**/graphql');
  });
});

describe('a test', () => {
  test('goes from question to question, and says at its end what the answers show', async () => {
    await page.goto(quizAddress);
    await page.getByRole('switch', { name: 'Take it as a test' }).check();
    await page.getByRole('button', { name: 'Start' }).press('Enter');
    await page.getByText('Question 1 of 10').waitFor();
    await options().first().focus();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Save the answer' }).press('Enter');
    await page.getByText('Question 2 of 10').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    const address = new URL(page.url());
    address.searchParams.set('question', '1');
    await page.goto(address.href);
    await page.getByRole('heading', { name: 'Your answer is saved.' }).waitFor();
    expect(await verdict().count()).toBe(0);
    expect(await page.getByText('The words that decide it').count()).toBe(0);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);

    address.searchParams.delete('question');
    address.searchParams.set('view', 'results');
    await page.goto(address.href);
    await page.getByRole('button', { name: 'See the results' }).press('Enter');
    await page.getByRole('link', { name: 'See it again: question 1' }).click();
    await verdict().waitFor();
    await page.getByText('The words that decide it').waitFor();
  });
});

test('a quiz that is not here is a 404 that leads on', async () => {
  const response = await page.goto(`${app.url}/quizzes/nonsense`);
  expect(response?.status()).toBe(404);
  expect(await question().textContent()).toBe('This quiz is not here');
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
});
