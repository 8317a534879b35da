import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { createClient } from '@crossread/prisma';
import { password, signedUp } from '../helpers/accounts.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { root } from '../helpers/run-program.ts';

jest.setTimeout(180_000);

let app: AppInBrowser;

beforeAll(async () => {
  app = await startAppInBrowser();
  const prisma = createClient(app.databaseUrl);
  await signedUp({ url: app.api.url, prisma }, 'berg', 'teacher');
  await prisma.$disconnect();
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

/** What is printed in bold in each step of the first class. */
function stepsOfGuide(): readonly (readonly string[])[] {
  const guide = readFileSync(`${root}docs/teaching.md`, 'utf8');
  const [, section = ''] = /## The first class in five minutes\n([^#]*)/.exec(guide) ?? [];
  const steps = section.match(/^\d\. [\s\S]*?(?=\n\d\. |\n\n)/gm) ?? [];
  const [, afterwards = ''] = section.split(/\n\n(?=Whoever)/);
  return [...steps, afterwards].map((step) => [...step.matchAll(/\*\*(.+?)\*\*/g)].map(([, bold = '']) => bold));
}

const device = async (): Promise<Page> => (await app.browser.newContext({ locale: 'en' })).newPage();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

test('the guide is followed step by step, with the words that it prints in bold', async () => {
  const [signIn, makeClass, setQuiz, live, join, show, end, back] = stepsOfGuide();
  expect(signIn).toEqual(['Account', 'Teach']);
  const teacher = await device();
  await teacher.goto(app.url);
  await follow(teacher, 'Account');
  await teacher.getByLabel('E-mail').fill('berg@example.org');
  await teacher.getByLabel('Password').fill(password);
  await press(teacher, 'Sign in');
  await teacher.getByRole('button', { name: 'Sign out' }).waitFor();
  await follow(teacher, 'Teach');

  expect(makeClass).toEqual(['Make the class']);
  await teacher.getByLabel('Name of the class').fill('7b');
  await press(teacher, 'Make the class');
  const code = await teacher.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent();

  expect(setQuiz).toEqual(['Set the quiz']);
  await teacher.getByRole('region', { name: 'What the class was set' }).getByLabel('Quiz', { exact: true }).waitFor();
  await press(teacher, 'Set the quiz');
  expect(live).toEqual(['Live view']);
  await follow(teacher, 'Live view');

  expect(join).toEqual(['Join', 'Begin']);
  const phone = await device();
  await phone.goto(`${app.url}/join`);
  await phone.getByLabel('Class code').fill(code ?? '');
  await phone.getByLabel('Nickname').fill('Mia');
  await press(phone, 'Join');
  await press(phone, 'Begin');
  await teacher.getByText('1 joined, 1 begun, 0 finished.').waitFor();

  expect(show).toEqual(['Show the answer to the class']);
  await teacher.getByText('no answers yet').first().click();
  await press(teacher, 'Show the answer to the class');
  await teacher.getByText('what the reports support').or(teacher.locator('blockquote')).first().waitFor();
  await phone.getByText('Your teacher has shown the answer to this question').waitFor();

  expect(end).toEqual(['End …', 'End it', 'Results']);
  await press(teacher, 'End …');
  await press(teacher, 'End it');
  await teacher.getByText('Closed.').waitFor();
  await follow(teacher, 'Results');
  await teacher.getByRole('heading', { name: 'Results' }).waitFor();

  expect(back).toEqual(['I have joined before', 'New code to come back with']);
  await follow(teacher, '7b');
  await teacher.getByRole('heading', { name: '7b' }).waitFor();
  await teacher.getByText('Mia', { exact: true }).click();
  await press(teacher, 'New code to come back with');
  const own = await teacher.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent();
  const other = await device();
  await other.goto(`${app.url}/join`);
  await press(other, 'I have joined before');
  await other.getByLabel('Your own code').fill(own ?? '');
  await press(other, 'Come back');
  await other.getByText('Here you are Mia.').waitFor();
});
