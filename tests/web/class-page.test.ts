import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createClient, type PrismaClient } from '@crossread/prisma';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { signedUp } from '../helpers/accounts.ts';
import type { ApiClient, Data } from '../helpers/api-client.ts';
import { answer, begun, keyOf, startClassroom, type Classroom } from '../helpers/classroom.ts';
import { cookiesOf } from '../helpers/cookies-of.ts';
import { pdfText } from '../helpers/pdf-text.ts';
import { mutate } from '../helpers/mutate.ts';
import { hindrancesOnPhoneAndDesk, tabTo } from '../helpers/page.ts';

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

const tokyo = { locale: 'en', timezoneId: 'Asia/Tokyo' };
async function browserOf(client: ApiClient): Promise<Page> {
  const context = await app.browser.newContext(tokyo);
  await context.addCookies(cookiesOf(client, app.url));
  return context.newPage();
}
const classPage = () => `${app.url}/teach/classes/${encodeURIComponent(room.classId)}`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('what a class was set is changed while it takes it, by keyboard; times are those of the teacher’s place', async () => {
  const opensAt = '2026-01-31T08:30:20.000Z';
  const assignmentId = await room.assign({ opensAt, attemptsAllowed: 1, timeLimitSeconds: 90 });
  const mia = await room.join('Mia');
  await begun(mia.browser, assignmentId);
  const page = await browserOf(room.teacher);
  await page.goto(classPage());
  await tabTo(page, button(page, 'Change …'));
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: /^Change/ });
  expect(await form.getByLabel('Opens').inputValue()).toBe('2026-01-31T17:30');
  expect(await form.getByLabel('Minutes for an attempt').inputValue()).toBe('1.5');
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await form.getByLabel('Closes').fill('2026-01-01T08:00');
  await button(page, 'Save').click();
  await page.getByText('An assignment closes after it opens.').waitFor();
  await form.getByLabel('Closes').fill('2046-02-01T08:00');
  await form.getByLabel('When pupils are told').selectOption('When it is closed');
  await form.getByLabel('Minutes for an attempt').fill('');
  await form.getByLabel('Attempts', { exact: true }).fill('3');
  await tabTo(page, button(page, 'Save'));
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
  await page.getByText('Closes 1 Feb 2046, 08:00.').waitFor();
  const terms = 'opensAt closesAt feedback timeLimitSeconds attemptsAllowed shuffleOptions';
  const query = `query ($id: ID!) { assignment(id: $id) { ${terms} } }`;
  expect((await room.teacher.ask(query, { id: assignmentId })).assignment).toEqual({
    opensAt,
    closesAt: '2046-01-31T23:00:00.000Z',
    feedback: 'CLOSED',
    timeLimitSeconds: null,
    attemptsAllowed: 3,
    shuffleOptions: true,
  });
});

test('a pupil reads times of their own place, and the time left by the API’s clock where the device’s is wrong', async () => {
  await room.assign({ timeLimitSeconds: 1800, closesAt: '2046-01-31T23:00:00Z' });
  const page = await browserOf((await room.join('Ole')).browser);
  await page.clock.install({ time: Date.now() - 5 * 3_600_000 });
  await page.goto(`${app.url}/class`);
  await page.getByText('Open until Thu 1 Feb, 8:00.').waitFor();
  await button(page, 'Begin').click();
  await page.getByText(/^30 minutes left/).waitFor();
});

test('what each pupil answered stands on a sheet of their own, on the screen and on paper', async () => {
  const assignmentId = await room.assign();
  const [mia, ole] = [await room.join('Mia'), await room.join('Ole')];
  for (const [pupil, right] of [
    [mia, 2],
    [ole, 0],
  ] as const) {
    const { id, choices } = await begun(pupil.browser, assignmentId);
    for (const [index, question] of choices.slice(0, 2).entries()) {
      const key = await keyOf(prisma, question.id);
      const pick = index < right ? key : question.options.find((option: Data) => option.id !== key).id;
      await answer(pupil.browser, id, question.id, { pick });
    }
    await mutate(pupil.browser, 'finishAttempt', { attemptId: id }, 'attempt { id }');
  }
  const page = await browserOf(room.teacher);
  await page.goto(`${app.url}/teach/results/${encodeURIComponent(assignmentId)}`);
  const all = page.getByRole('link', { name: 'A sheet for each pupil' });
  await tabTo(page, all);
  await page.keyboard.press('Enter');
  const sheetOf = (name: string) => page.getByRole('region', { name });
  await sheetOf('Mia').getByText('2 of 7 points').waitFor();
  await sheetOf('Ole').getByText('0 of 7 points').waitFor();
  expect(await sheetOf('Mia').getByText('Correct.').count()).toBe(2);
  expect(await sheetOf('Ole').getByText('Not quite.').count()).toBe(2);
  expect(await sheetOf('Ole').getByText('The right answer:').count()).toBe(2);
  expect(await sheetOf('Ole').getByText('Left open.').count()).toBe(6);
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  const sheets = await pdfText(await page.pdf());
  expect(sheets.map((text) => /^(Mia|Ole)/.exec(text)?.[1] ?? '').filter((name) => name !== '')).toEqual([
    'Mia',
    'Ole',
  ]);

  await page.goBack();
  await page.getByRole('link', { name: 'Ole' }).click();
  await sheetOf('Ole').waitFor();
  expect(await sheetOf('Mia').count()).toBe(0);
  const stranger = await browserOf(mia.browser);
  expect((await stranger.goto(page.url()))?.status()).toBe(404);
});

test('a teacher reads who looked at answers, of one class; an admin of all, without names of pupils', async () => {
  const assignmentId = await room.assign();
  const mia = await room.join('Mia');
  await mutate(room.teacher, 'exportResults', { assignmentId, format: 'CSV' }, 'fileName');
  await mutate(room.teacher, 'exportPupil', { pupilId: mia.id }, 'json');
  const other = await first.another();
  await mutate(other.teacher, 'exportClass', { classId: other.classId }, 'json');

  const page = await browserOf(room.teacher);
  await page.goto(classPage());
  await page.getByRole('link', { name: 'Who looked at answers' }).click();
  await page.getByRole('heading', { name: 'Who looked at answers' }).waitFor();
  const entries = page.getByRole('listitem').filter({ has: page.locator('time') });
  const [newest, oldest] = await entries.allTextContents();
  expect(newest).toMatch(/berg saved all that is kept of a pupil\.Mia$/);
  expect(oldest).toMatch(/berg saved the results as a file\..+/);
  expect(await entries.count()).toBe(2);
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await page.getByRole('link', { name: 'To the class' }).click();
  await page.getByRole('heading', { name: '7b' }).waitFor();

  const admin = await browserOf(await signedUp({ url: app.api.url, prisma }, 'admin', 'admin'));
  await admin.goto(`${app.url}/account`);
  await admin.getByRole('link', { name: /^Who looked at pupils’ answers/ }).click();
  await admin.getByText('saved all that is kept of the class.').first().waitFor();
  await admin.getByText('saved all that is kept of a pupil.').waitFor();
  expect(await admin.getByText('Mia').count()).toBe(0);

  const stranger = await browserOf(mia.browser);
  expect((await stranger.goto(`${app.url}/teach/log`))?.status()).toBe(404);
});

test('a long log goes on on the next page', async () => {
  const { classId } = room;
  const { id: storedClass, ownerId: actorId } = await prisma.class.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, minute));
  await prisma.classLogEntry.createMany({
    data: Array.from({ length: 51 }, (_, hour) => ({
      ...{ classId: storedClass, actorId, act: 'exportedClass' as const, subjectId: storedClass },
      ...{ at: at(hour), hour: at(hour) },
    })),
  });
  const page = await browserOf(room.teacher);
  await page.goto(`${app.url}/teach/log?class=${encodeURIComponent(classId)}`);
  expect(await page.locator('main time').count()).toBe(50);
  await page.getByRole('link', { name: 'Older entries' }).click();
  await page.waitForURL(/after=/);
  await page.getByText('1 Jan 2026, 09:00').waitFor();
  expect(await page.locator('main time').count()).toBe(1);
  expect(await page.getByRole('link', { name: 'Older entries' }).count()).toBe(0);
});

test('a story is shared with some classes, and one that was set a quiz of it goes on seeing it', async () => {
  const own = await startClassroom({ url: app.api.url, prisma }, 'lind');
  const mia = await own.join('Mia');
  const pupil = await browserOf(mia.browser);
  const page = await browserOf(own.teacher);
  const { slug } = await prisma.story.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  const address = `${app.url}/stories/${slug}`;
  const status = async () => (await pupil.goto(address))?.status();
  expect(await status()).toBe(404);

  await page.goto(address);
  await tabTo(page, button(page, 'Share with classes …'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('7b'));
  await page.keyboard.press('Space');
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await tabTo(page, button(page, 'Share'));
  await page.keyboard.press('Enter');
  await page.getByText('The pupils of the classes you share it with see this story.').waitFor();
  expect(await page.getByRole('region', { name: 'Your story' }).getByText('7b').count()).toBe(1);
  expect(await status()).toBe(200);

  await own.assign();
  await button(page, 'Share with classes …').click();
  await page.getByLabel('7b').uncheck();
  await button(page, 'Share').click();
  await page.getByText('A class has been set a quiz of this story').waitFor();
  expect(await status()).toBe(200);
});
