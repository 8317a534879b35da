import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { authPost, password } from '../helpers/accounts.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { apiClient, type ApiClient } from '../helpers/api-client.ts';
import { startMailServer, type MailServer } from '../helpers/mail-server.ts';

/** What people have in their browsers; the API stands behind it. */
const publicUrl = 'http://crossread.example.org';

let mailServer: MailServer;
let running: ApiAndStore;

beforeAll(async () => {
  mailServer = await startMailServer();
  running = await startApiAndStore({
    SMTP_URL: mailServer.url,
    MAIL_FROM: 'Crossread <crossread@example.org>',
    PUBLIC_URL: publicUrl,
  });
});
afterAll(async () => {
  await running?.stop();
  await mailServer?.stop();
});

const newBrowser = (): ApiClient => apiClient(running.api.url);
const roleOf = async (browser: ApiClient): Promise<string> => (await browser.ask('{ viewer { role } }')).viewer.role;

/** Somebody signs up and gives the browser they did it in. */
async function signUp(name: string): Promise<{ readonly browser: ApiClient; readonly email: string }> {
  const browser = newBrowser();
  const email = `${name}@example.org`;
  expect((await authPost(browser, 'sign-up/email', { name, email, password })).status).toBe(200);
  return { browser, email };
}

const signIn = (email: string, tried: string, browser = newBrowser()): Promise<Response> =>
  authPost(browser, 'sign-in/email', { email, password: tried });

/** The path of the link in a mail. */
async function linkTo(email: string, path: string): Promise<string> {
  const { content, from } = await mailServer.take(email, `${publicUrl}${path}`);
  expect(from).toBe('crossread@example.org');
  expect(content).toMatch(/^From: Crossread <crossread@example\.org>/m);
  return new RegExp(`^${publicUrl}(/\\S+)`, 'm').exec(content)?.[1] ?? '';
}

async function verify(email: string, browser = newBrowser()): Promise<Response> {
  return browser.send(await linkTo(email, '/auth/verify-email'));
}

test('whoever signs up is in once they followed the link in the mail, and not before', async () => {
  const { browser, email } = await signUp('ada');
  expect(await browser.ask('{ settings { mailsLinks } viewer { role } }')).toEqual({
    settings: { mailsLinks: true },
    viewer: { role: 'VISITOR' },
  });
  expect((await signIn(email, password, browser)).status).toBe(403);
  const followed = await verify(email, browser);
  expect([followed.status, followed.headers.get('location')]).toEqual([302, '/account']);
  expect(await roleOf(browser)).toBe('LEARNER');
  expect((await signIn(email, password)).status).toBe(200);
});

test('a forgotten password is set anew by a link that works once', async () => {
  const { email } = await signUp('bea');
  await verify(email);
  const browser = newBrowser();
  expect((await authPost(browser, 'request-password-reset', { email })).status).toBe(200);
  const link = await linkTo(email, '/account/reset-password');
  const anew = { newPassword: 'another long password', token: link.split('#')[1] };
  expect((await authPost(browser, 'reset-password', anew)).status).toBe(200);
  expect((await authPost(browser, 'reset-password', anew)).status).toBe(400);
  expect((await signIn(email, password)).status).toBe(401);
  expect((await signIn(email, anew.newPassword, browser)).status).toBe(200);
  expect(await roleOf(browser)).toBe('LEARNER');
});

test('an address without an account is answered as one that has one, and gets no mail', async () => {
  const { email } = await signUp('cleo');
  await verify(email);
  const answers = [];
  for (const asked of ['nobody@example.org', email]) {
    const answer = await authPost(newBrowser(), 'request-password-reset', { email: asked });
    answers.push([answer.status, await answer.text()]);
  }
  expect(answers[0]).toEqual(answers[1]);
  await linkTo(email, '/account/reset-password');
  expect(mailServer.mails).toEqual([]);
});

test('a mail that is refused changes nothing in the answer; the log says so, and neither whose it was nor its link', async () => {
  mailServer.refuse(true);
  const { email } = await signUp('dora');
  while (!running.api.output().includes('a mail could not be sent')) await sleep(50);
  mailServer.refuse(false);
  expect(mailServer.refused).toBeGreaterThan(0);
  const line = running.api
    .output()
    .split('\n')
    .find((one) => one.includes('a mail could not be sent'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({ level: 50, code: 'EENVELOPE', responseCode: 550 });
  expect(running.api.output()).not.toMatch(/dora|token=/);

  await authPost(newBrowser(), 'send-verification-email', { email });
  expect((await verify(email)).status).toBe(302);
});

test('a process that stops sends the mails that it was asked for first', async () => {
  const { email } = await signUp('emil');
  expect(await running.api.stop()).toBe(0);
  expect(mailServer.mails.map(({ to }) => to)).toEqual([[email]]);
});
