import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createClient, type Role } from '@crossread/prisma';
import { password, signedUp } from '../helpers/accounts.ts';
import { importReports, makeQuiz } from '../helpers/api.ts';
import { apiClient } from '../helpers/api-client.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { cookiesOf } from '../helpers/cookies-of.ts';
import { hindrancesOnPhoneAndDesk } from '../helpers/page.ts';
import { stormReports } from '../helpers/reports.ts';

jest.setTimeout(180_000);

let app: AppInBrowser;

beforeAll(async () => {
  app = await startAppInBrowser();
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

/** A browser of somebody's, who has imported a story where that is asked for. */
async function somebody(role: Role | 'visitor', { imports = false } = {}) {
  const prisma = createClient(app.databaseUrl);
  const client =
    role === 'visitor'
      ? apiClient(app.api.url)
      : await signedUp({ url: app.api.url, prisma }, `${role}${people++}`, role);
  await prisma.$disconnect();
  const story = imports ? (await importReports(client, [...stormReports], 'The storm on Sorrel')).story : null;
  const context = await app.browser.newContext();
  await context.addCookies(cookiesOf(client, app.url));
  return { client, story, page: await context.newPage() };
}
let people = 0;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const statusOf = async (page: Page, address: string) => (await page.goto(`${app.url}${address}`))?.status();

test('a visitor sees a story of theirs and is told that nobody else does; they delete it after thinking twice', async () => {
  const { story, page } = await somebody('visitor', { imports: true });
  const { page: stranger } = await somebody('visitor');
  expect(await statusOf(stranger, `/stories/${story.slug}`)).toBe(404);

  await page.goto(`${app.url}/stories/${story.slug}`);
  await page.getByText('Nobody but you sees this story.').waitFor();
  await page.getByRole('link', { name: 'With an account' }).waitFor();
  expect(await button(page, 'Show it to everybody').count()).toBe(0);
  await button(page, 'Delete …').click();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await button(page, 'Keep it').click();
  await page.goto(`${app.url}/account`);
  await page.getByRole('heading', { name: 'Stories of this browser' }).waitFor();
  await page.getByRole('link', { name: 'The storm on Sorrel' }).click();
  await button(page, 'Delete …').click();
  await button(page, 'Delete the story').click();
  await page.waitForURL(`${app.url}/`);
  expect(await statusOf(page, `/stories/${story.slug}`)).toBe(404);
});

test('a visitor overrules comparisons of theirs, sees what was found beside what they said, and undoes it', async () => {
  const { story, page } = await somebody('visitor', { imports: true });
  await page.goto(`${app.url}/stories/${story.slug}`);
  const rowOf = (label: RegExp) =>
    page.getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name: label }) });
  const overruled = page.getByRole('region', { name: 'Overruled by the story’s owner' });
  expect(await overruled.count()).toBe(0);

  // A verdict, with the keyboard alone.
  const people = rowOf(/people/i);
  await people.getByRole('button', { name: 'Is this comparison wrong?' }).press('Enter');
  await page.getByRole('radio', { name: 'Its figures are about different things' }).press('ArrowUp');
  await page.getByLabel('One figure').selectOption('A: 1,240');
  await page.getByLabel('The other figure').selectOption('B: 1,420');
  await page.getByLabel('How they stand to each other').selectOption('Conflict');
  await page.getByLabel('Why?').fill('The Courier counts the next day.');
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await page.getByLabel('Why?').press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('another verdict than the one that they have').waitFor();
  await page.getByLabel('How they stand to each other').selectOption('Compatible');
  await button(page, 'Overrule').press('Enter');
  await page.getByText('Done: the comparisons are made anew').waitFor();
  expect(await people.getByRole('rowheader').textContent()).toContain('overruled by the story’s owner');
  await people.getByText('Why?', { exact: false }).first().click();
  const why = people.getByRole('listitem').filter({ hasText: 'The Courier counts the next day.' });
  expect(await why.textContent()).toMatch(
    /Compatible.*Crossread judges:.*Conflict.*1,240 and 1,420 cannot both be right/,
  );
  expect(await overruled.getByRole('listitem').textContent()).toMatch(
    /1,240 \(A\).*1,420 \(B\).*Compatible.*Crossread found:.*Conflict/,
  );
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);

  // A comparison that is none: it goes, and its questions with it.
  const missing = rowOf(/fishermen/i);
  await missing.getByRole('button', { name: 'Is this comparison wrong?' }).click();
  await missing.getByLabel('Why?').fill('Not the same boats.');
  await button(page, 'Overrule').click();
  await missing.waitFor({ state: 'detached' });
  await overruled.getByText('no comparison').waitFor();
  await button(page, /^Undo for fishermen/).click();
  await missing.waitFor();
  expect(await overruled.getByRole('listitem').count()).toBe(1);

  // As where another engine reads the reports otherwise.
  const prisma = createClient(app.databaseUrl);
  await prisma.overruling.updateMany({ data: { found: false } });
  await prisma.$disconnect();
  await page.reload();
  await overruled.getByText('This changes nothing now').waitFor();
});

test('whoever sees another’s story copies it to overrule in, and the first one stays as it is', async () => {
  const { page } = await somebody('visitor');
  const address = `${app.url}/stories/kazakhstan-2022`;
  await page.goto(address);
  expect(await button(page, 'Is this comparison wrong?').count()).toBe(0);
  await button(page, 'Copy this story').click();
  await page.waitForURL((url) => url.pathname !== '/stories/kazakhstan-2022');
  await page.getByText('Nobody but you sees this story.').waitFor();
  const troops = page.getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name: /troops/i }) });
  await troops.getByRole('button', { name: 'Is this comparison wrong?' }).click();
  await page.getByRole('radio', { name: 'Some of its figures belong elsewhere' }).check();
  await page.getByLabel('Why?').fill('A slip of the pen.');
  await button(page, 'Overrule').click();
  await page.getByText('Choose some of the figures, but not all of them.').waitFor();
  await page.getByRole('checkbox', { name: 'C: A total of 2,300' }).check();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await button(page, 'Overrule').click();
  await page.getByText('Done: the comparisons are made anew').waitFor();
  await page.getByText('without A total of 2,300 (C)').waitFor();
  await page.goto(address);
  expect(await troops.textContent()).toContain('2,300');
  expect(await page.getByText('Overruled by').count()).toBe(0);
});

test('a teacher shows a story to everybody, hears what is wrong with a question, and hides the story again', async () => {
  const { client, story, page } = await somebody('teacher', { imports: true });
  const { page: pupil } = await somebody('visitor');
  const quizId = await makeQuiz(client, story.id, 5);
  const address = `/stories/${story.slug}`;
  await page.goto(`${app.url}${address}`);
  await button(page, 'Show it to everybody').click();
  await page.getByText('You show this story to everybody.').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);

  expect(await statusOf(pupil, address)).toBe(200);
  expect(await pupil.getByText('You show this story').count()).toBe(0);
  await pupil.goto(`${app.url}/quizzes/${encodeURIComponent(quizId)}`);
  await button(pupil, /^Start/).click();
  await pupil.getByText('Something is wrong with this question').click();
  await pupil.getByLabel('What is wrong with it?').fill('Two of the answers are right.');
  expect(await hindrancesOnPhoneAndDesk(pupil)).toEqual([]);
  await button(pupil, 'Send').click();
  await pupil.getByText('Thank you. Whoever made this quiz will see what you wrote.').waitFor();

  await page.goto(`${app.url}/account`);
  await page.getByText('Two of the answers are right.').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await button(page, 'I have dealt with it').click();
  await page.getByText('Nothing is left to look at.').waitFor();

  await page.goto(`${app.url}${address}`);
  await button(page, 'Hide it from others').click();
  await page.getByText('Nobody but you sees this story.').waitFor();
  expect(await statusOf(pupil, address)).toBe(404);
});

test('somebody makes a token, a program reads with it, and it is revoked', async () => {
  const { page } = await somebody('learner');
  await page.goto(`${app.url}/account`);
  await page.getByLabel('What the token is for').fill('Marking');
  await page.getByLabel('answers quizzes').check();
  expect(await page.getByLabel('does what admins do').count()).toBe(0);
  await page.getByLabel('It is good for').selectOption('30');
  await button(page, 'Make a token').click();
  await page.getByText('It is shown this once').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  const secret = (await page.getByText(/^crossread_/).textContent()) ?? '';
  const program = apiClient(app.api.url, { authorization: `Bearer ${secret}` });
  expect(await program.ask('{ viewer { role abilities } }')).toEqual({
    viewer: { role: 'LEARNER', abilities: ['LEARN'] },
  });
  await page.reload();
  expect(await page.getByText(secret).count()).toBe(0);
  await button(page, 'Revoke Marking').click();
  await button(page, 'Revoke Marking').waitFor({ state: 'detached' });
  expect((await program.post('{ viewer { role } }')).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('an admin invites a teacher, opens sign-up for teachers, and makes a link for a forgotten password', async () => {
  const { page } = await somebody('admin');
  const { page: invited } = await somebody('learner');
  const { page: other } = await somebody('learner');
  await page.goto(`${app.url}/account`);
  await button(page, 'Invite a teacher').click();
  const link = (await page.getByText(/\/account\/invitation#/).textContent()) ?? '';
  await invited.goto(link);
  await button(invited, 'Accept the invitation').click();
  await invited.getByText('Your role here is now: teacher.').waitFor();

  await other.goto(`${app.url}/account`);
  expect(await button(other, 'I am a teacher').count()).toBe(0);
  await page.getByLabel(/^Anybody with an account may become a teacher/).check();
  await page.getByRole('checkbox', { name: /^Anybody/, checked: true }).waitFor();
  await page.waitForLoadState('networkidle');
  await other.reload();
  await button(other, 'I am a teacher').click();
  await other.getByText('Your role here: teacher.').waitFor();

  await page.getByLabel('The account’s e-mail address').fill('nobody@');
  await button(page, 'Find').click();
  await page.getByText('No account has an address with these letters.').waitFor();
  await page.getByLabel('The account’s e-mail address').fill('learner');
  await button(page, 'Find').click();
  await button(page, /^Make a link for learner/)
    .first()
    .click();
  const reset = (await page.getByText(/\/account\/reset-password/).textContent()) ?? '';
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await other.goto(reset);
  await other.getByLabel('New password').fill(`${password} anew`);
  await button(other, 'Set the password').click();
  await other.getByText('The new password is set.').waitFor();
});

test('an admin takes a story down, and its address says why', async () => {
  const { page } = await somebody('admin');
  const { page: reader } = await somebody('visitor');
  const address = `${app.url}/stories/kazakhstan-2022`;
  await page.goto(address);
  await page.getByText('Take this story down').click();
  await page.getByLabel('The reason, as readers will see it').fill('The publisher asked for it.');
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await button(page, 'Take it down').click();
  await page.getByText('The publisher asked for it.').waitFor();
  await reader.goto(address);
  await reader.getByText('The publisher asked for it.').waitFor();
});
