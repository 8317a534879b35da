import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createClient, type PrismaClient } from '@crossread/prisma';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { startClassroom, type Classroom } from '../helpers/classroom.ts';
import { storedId } from '../helpers/api.ts';
import { mutate } from '../helpers/mutate.ts';
import { hindrancesOnPhoneAndDesk, tabTo } from '../helpers/page.ts';
import { answerInBrowser, joinInBrowser } from '../helpers/pupil-in-browser.ts';

jest.setTimeout(180_000);

let app: AppInBrowser;
let prisma: PrismaClient;
let first: Classroom;
let room: Classroom;

beforeAll(async () => {
  app = await startAppInBrowser();
  prisma = createClient(app.databaseUrl);
  first = await startClassroom({ url: app.api.url, prisma }, 'berg');
}, 180_000);
afterAll(async () => {
  await prisma?.$disconnect();
  await app?.stop();
});
beforeEach(async () => {
  room = await first.another();
});

const device = async (): Promise<Page> => (await app.browser.newContext({ locale: 'en' })).newPage();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const verdict = (page: Page) => heading(page, /^(Correct|Partly right|Not quite)\.$/);

const join = (page: Page, nickname: string) => joinInBrowser(page, app.url, room.joinCode, nickname);
const answersOf = (assignmentId: string) =>
  prisma.response.count({ where: { attempt: { assignmentId: storedId(assignmentId) } } });

test('a pupil joins by the link, answers, and goes on where they stopped on another device', async () => {
  const assignmentId = await room.assign({ feedback: 'EACH' });
  const phone = await device();
  const code = await join(phone, 'Mia');
  expect(code).not.toBe('');
  expect(await hindrancesOnPhoneAndDesk(phone)).toEqual([]);
  await button(phone, 'Begin').click();
  await phone.getByText('Question 1 of 8').waitFor();
  await answerInBrowser(phone);
  await verdict(phone).waitFor();
  expect(await answersOf(assignmentId)).toBe(1);

  const laptop = await device();
  await laptop.goto(`${app.url}/join`);
  await button(laptop, 'I have joined before').click();
  await laptop.getByLabel('Your own code').fill(code.toLowerCase());
  await button(laptop, 'Come back').click();
  await heading(laptop, '7b').waitFor();
  await laptop.getByText('Here you are Mia.').waitFor();
  expect(await hindrancesOnPhoneAndDesk(laptop)).toEqual([]);
  await button(laptop, 'Go on').click();
  await laptop.getByText('Question 2 of 8').waitFor();
});

test('what the class is set appears by itself, where pupils wait for it', async () => {
  const page = await device();
  await join(page, 'Noor');
  await page.getByText('What your teacher sets appears here by itself.').waitFor();
  await room.assign();
  await button(page, 'Begin').click();
  await page.getByText('Question 1 of 8').waitFor();
});

test('a wrong code, a nickname that is taken and one that will not do say what to do, and what was typed stays', async () => {
  await join(await device(), 'Ole');
  const page = await device();
  await page.goto(`${app.url}/join`);
  await page.getByLabel('Class code').fill('BBBB-BBBB');
  await page.getByLabel('Nickname').fill('OLE');
  await button(page, 'Join').click();
  await page.getByText('No class or pupil has this code.').waitFor();
  expect(await page.getByLabel('Nickname').inputValue()).toBe('OLE');
  await page.getByLabel('Class code').fill(room.joinCode);
  await button(page, 'Join').click();
  await page
    .getByText(/in the class|taken|other/i)
    .first()
    .waitFor();
  await page.getByLabel('Nickname').fill('Jonte');
  await button(page, 'Join').click();
  await heading(page, 'Jonte, you are in 7b.').waitFor();
});

test('with the keyboard alone a pupil joins and begins', async () => {
  await room.assign();
  const page = await device();
  await page.goto(`${app.url}/join?code=${room.joinCode}`);
  await tabTo(page, page.getByLabel('Nickname'));
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await heading(page, 'Ada, you are in 7b.').waitFor();
  await tabTo(page, button(page, 'Begin'));
  await page.keyboard.press('Enter');
  await page.getByText('Question 1 of 8').waitFor();
});

test('a test tells nothing until it is closed; a pause is seen at once, and what waits for it', async () => {
  const assignmentId = await room.assign({ feedback: 'CLOSED', timeLimitSeconds: 1800 });
  const page = await device();
  await join(page, 'Noor');
  await button(page, 'Begin').click();
  await page.getByText(/30 minutes left/).waitFor();
  await answerInBrowser(page, 'Save the answer');
  await page.getByText('Question 2 of 8').waitFor();

  await mutate(room.teacher, 'pauseAssignment', { assignmentId }, 'assignment { id }');
  await page.getByText('Your teacher has paused this').waitFor();
  await page.getByText('You can answer when your teacher lets it go on.').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await mutate(room.teacher, 'resumeAssignment', { assignmentId }, 'assignment { id }');
  await page.getByText('Your teacher has paused this').waitFor({ state: 'detached' });
  await answerInBrowser(page, 'Save the answer');
  await page.getByText('Question 3 of 8').waitFor();

  await page.goto(`${page.url()}&view=results`);
  await button(page, 'See the results').click();
  await page.getByText('How it went, you see here when the assignment is closed.').waitFor();
  await mutate(room.teacher, 'endAssignment', { assignmentId }, 'assignment { id }');
  await page.reload();
  await heading(page, 'Your results').waitFor();
  await page.getByRole('link', { name: 'Back to your class' }).click();
  await page.getByText('Closed.', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'See my answers' }).waitFor();
});

test('a question that the teacher shows takes no more answers; the next one does', async () => {
  const assignmentId = await room.assign();
  const page = await device();
  await join(page, 'Ida');
  await button(page, 'Begin').click();
  await page.getByText('Question 1 of 8').waitFor();
  const { assignment } = await room.teacher.ask(
    `query ($id: ID!) { assignment(id: $id) { quiz { questions { id } } } }`,
    { id: assignmentId },
  );
  const [{ id: questionId }] = assignment.quiz.questions;
  await mutate(room.teacher, 'revealQuestion', { assignmentId, questionId }, 'assignment { id }');
  await page.getByText('Your teacher has shown the answer to this question').waitFor();
  await button(page, 'Next question').click();
  await page.getByText('Question 2 of 8').waitFor();
  await answerInBrowser(page);
  await verdict(page).waitFor();
});

test('whoever leaves is forgotten by the browser, and their answers stay', async () => {
  const assignmentId = await room.assign();
  const page = await device();
  await join(page, 'Levi');
  await button(page, 'Begin').click();
  await answerInBrowser(page);
  await verdict(page).waitFor();
  await page.goto(`${app.url}/class`);
  await button(page, 'Somebody else wants to use this browser').click();
  await button(page, 'Forget me here').click();
  await heading(page, 'Join your class').waitFor();
  await page.goto(`${app.url}/class`);
  await heading(page, 'You are in no class here').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  expect(await answersOf(assignmentId)).toBe(1);
});
