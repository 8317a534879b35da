import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createClient, type PrismaClient } from '@crossread/prisma';
import type { Page } from 'playwright-core';
import { signedUp } from '../helpers/accounts.ts';
import { jobDone, storedId, type Data } from '../helpers/api.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { hindrancesOnPhoneAndDesk, tabTo } from '../helpers/page.ts';

jest.setTimeout(120_000);

let app: AppInBrowser;
let prisma: PrismaClient;
let page: Page;
let quizId: string;

beforeAll(async () => {
  app = await startAppInBrowser();
  prisma = createClient(app.databaseUrl);
  const { story } = await app.api.ask('{ story(slug: "kazakhstan-2022") { quizzes { id } } }');
  quizId = story.quizzes[0].id;
}, 180_000);
afterAll(async () => {
  await prisma?.$disconnect();
  await app?.stop();
});
beforeEach(async () => {
  await page?.context().close();
  page = await (await app.browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
  await page.goto(`${app.url}/quizzes/${encodeURIComponent(quizId)}`);
});

const verdict = () => page.getByRole('heading', { level: 2, name: /^(Correct|Partly right|Not quite)\.$/ });
const sure = () => page.getByRole('radio', { name: /^Sure/ });

/** By keyboard alone; then goes to the first question with one answer to pick and gives its stored key. */
async function startSayingHowSure() {
  await tabTo(page, page.getByRole('switch', { name: 'Say how sure you are' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Start' }));
  await page.keyboard.press('Enter');
  await page.getByText('Question 1 of').waitFor();
  const all = await keys();
  const choice = all.findIndex(({ interaction }) => interaction === 'choice');
  await page.goto(page.url().replace(/question=\d+/, `question=${choice + 1}`));
  await page.getByText(`Question ${choice + 1} of`).waitFor();
  const [right] = all[choice]?.response.optionIds ?? [];
  return { wrong: right === 'a' ? 'b' : 'a' };
}

/** The stored questions of the quiz with their keys, in order. */
async function keys() {
  const questions = await prisma.question.findMany({
    where: { quizId: storedId(quizId) },
    orderBy: { position: 'asc' },
    include: { key: true },
  });
  return questions.map(({ id, prompt, interaction, key }) => {
    return { id, prompt, interaction, response: key?.response as Data, key: key as Data };
  });
}

describe('a learner who says how sure they are', () => {
  test('cannot check an answer without it, and by keyboard gives it with what is at stake', async () => {
    await startSayingHowSure();
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: 'Check the answer' }));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Say how sure you are first.' }).waitFor();
    expect(await page.getByText('1 point if right, −2 if wrong').isVisible()).toBe(true);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
    await page.getByRole('radio', { name: /^Not sure/ }).focus();
    await page.keyboard.press('ArrowUp');
    expect(await sure().isChecked()).toBe(true);
    await page.reload();
    expect(await sure().isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Check the answer' }).click();
    await verdict().waitFor();
    expect(await page.getByText('You were sure.').isVisible()).toBe(true);
  });

  test('sees in the results how often they were right by how sure they were, and what it earned', async () => {
    const { wrong } = await startSayingHowSure();
    await page.locator(`input[value="${wrong}"]`).check();
    await sure().check();
    await page.getByRole('button', { name: 'Check the answer' }).click();
    await verdict().waitFor();
    await page.goto(`${page.url().replace(/&question=\d+/, '')}&view=results`);
    await page.getByRole('button', { name: 'See the results' }).click();
    await page.getByRole('heading', { name: '−2 of 10 points by how sure you were' }).waitFor();
    const table = page.getByRole('table', { name: 'How often you were right' });
    expect(await table.getByRole('row', { name: 'Sure 0 of 1', exact: true }).isVisible()).toBe(true);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  });
});

test('a key that was wrong is mended under a learner’s eyes: the answer says that it was marked again', async () => {
  const all = await keys();
  const wrong = all.find(({ key: { basis }, interaction }) => {
    return interaction === 'choice' && basis.rules.length === 1 && basis.rules[0].rule === 'states';
  });
  const gone = all.find((question) => question !== wrong);
  if (!wrong || !gone) throw new Error('The demo quiz asks for no figure.');
  const right: string = wrong.response.optionIds[0];
  const keyed = ['a', 'b', 'c'].find((id) => id !== right) ?? '';
  await prisma.questionKey.update({ where: { questionId: wrong.id }, data: { response: { optionIds: [keyed] } } });
  await prisma.questionKey.update({
    where: { questionId: gone.id },
    data: { evidence: gone.key.evidence.map((span: Data) => ({ ...span, text: `${span.text}!` })) },
  });

  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText('Question 1 of 10').waitFor();
  const place = all.indexOf(wrong) + 1;
  await page.goto(`${page.url().replace(/&question=\d+/, '')}&question=${place}`);
  await page.locator(`input[value="${right}"]`).check();
  await page.getByRole('button', { name: 'Check the answer' }).click();
  expect(await verdict().textContent()).toBe('Not quite.');

  const admin = await signedUp({ url: app.api.url, prisma }, 'admin', 'admin');
  const { verifyQuiz } = await admin.ask(
    'mutation ($quizId: ID!) { verifyQuiz(input: { quizId: $quizId }) { ... on VerifyQuizPayload { job { id } } } }',
    { quizId },
  );
  expect(await jobDone(admin, verifyQuiz.job.id)).toMatchObject({ state: 'DONE' });
  await page.reload();
  await page.getByText('This answer was marked again on').waitFor();
  expect(await verdict().textContent()).toBe('Correct.');
  expect(await page.getByText(`Question ${place} of 10`).isVisible()).toBe(true);
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);

  await page.goto(`${app.url}/quizzes/${encodeURIComponent(quizId)}`);
  await page.getByText('1 question is left out').click();
  expect(await page.getByRole('listitem').filter({ hasText: gone.prompt }).isVisible()).toBe(true);
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByText('Question 1 of 9').waitFor();
});
