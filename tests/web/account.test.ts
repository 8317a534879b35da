import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signedUp } from '../helpers/accounts.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { visitorIn } from '../helpers/cookies-of.ts';
import { hindrancesOnPhoneAndDesk } from '../helpers/page.ts';
import { createClient } from '@crossread/prisma';

jest.setTimeout(120_000);

let app: AppInBrowser;
let page: Page;

beforeAll(async () => {
  app = await startAppInBrowser();
  page = await (await app.browser.newContext()).newPage();
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

const button = (name: string) => page.getByRole('button', { name });

test('somebody makes an account by the link for the first admin, and is the admin', async () => {
  const link = /\/account\/invitation#[\w-]+/.exec(app.api.output())?.[0];
  await page.goto(`${app.url}${link}`);
  await button('I have no account yet').click();
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('E-mail').fill('ada@example.org');
  await page.getByLabel('Password').fill('a long enough password');
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await button('Make an account').click();
  await button('Accept the invitation').click();
  await page.getByText('Your role here is now: admin.').waitFor();
});

test('they sign out, mistype, and sign in again', async () => {
  await page.goto(`${app.url}/account`);
  await page.getByText('You are signed in as ada@example.org').waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await button('Sign out').click();
  await button('Sign in').waitFor();
  await page.getByLabel('E-mail').fill('ada@example.org');
  await page.getByLabel('Password').fill('a wrong password');
  await button('Sign in').click();
  await page.getByRole('alert').filter({ hasText: 'Invalid email or password' }).waitFor();
  await page.getByLabel('Password').fill('a long enough password');
  await button('Sign in').click();
  await page.getByRole('heading', { name: 'Ada' }).waitFor();
});

test('what the browser made before goes into the account', async () => {
  const context = await app.browser.newContext();
  page = await context.newPage();
  await page.goto(`${app.url}/stories/kazakhstan-2022#practice`);
  await button('Make a quiz').click();
  await page.waitForURL('**/quizzes/**', { timeout: 60_000 });
  await page.goto(`${app.url}/account`);
  await page.getByLabel('E-mail').fill('ada@example.org');
  await page.getByLabel('Password').fill('a long enough password');
  await button('Sign in').click();
  await button('Carry it into my account').click();
  await page.getByText('Carried into your account: stories 0, quizzes 1, attempts 0.').waitFor();
  const { viewer } = await (
    await visitorIn(page, app.api.url)
  ).ask('{ viewer { role quizzes { edges { node { id } } } } }');
  expect(viewer).toMatchObject({ role: 'ADMIN', quizzes: { edges: [{}] } });
});

test('a link from an admin sets a forgotten password anew, once', async () => {
  const prisma = createClient(app.databaseUrl);
  const admin = await signedUp({ url: app.api.url, prisma }, 'helper', 'admin');
  const { users } = await admin.ask('{ users(first: 1, email: "ada@") { edges { node { id } } } }');
  await prisma.$disconnect();
  const { createPasswordResetLink } = await admin.ask(
    'mutation ($id: ID!) { createPasswordResetLink(input: { userId: $id }) { ... on CreatePasswordResetLinkPayload { link } } }',
    { id: users.edges[0].node.id },
  );
  await page.goto(`${app.url}${createPasswordResetLink.link}`);
  await page.getByLabel('New password').fill('another long password');
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await button('Set the password').click();
  await page.getByText('The new password is set.').waitFor();
  await page.reload();
  await page.getByLabel('New password').fill('a third long password');
  await button('Set the password').click();
  await page.getByRole('alert').filter({ hasText: 'Invalid token' }).waitFor();
});
