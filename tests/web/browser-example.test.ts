/// <reference lib="dom" />
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../helpers/browser.ts';
import { hindrancesOnPhoneAndDesk } from '../helpers/page.ts';
import { stormReports } from '../helpers/reports.ts';
import { root, runProgram } from '../helpers/run-program.ts';

let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  const { status, stdout } = await runProgram([`${root}examples/browser/build.mjs`]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/script=\d\.\d\d MB gzip=\d\.\d\d MB\n$/);
  browser = await launchBrowser();
  page = await (await browser.newContext()).newPage();
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) problems.push(`asks ${request.url()}`);
  });
  await page.goto(pathToFileURL(`${root}examples/browser/dist/index.html`).href);
}, 120_000);
afterAll(async () => {
  await browser?.close();
});

const report = (number: number) => page.getByRole('group', { name: `Report ${number}` });
const [harbour, island, mainland] = stormReports;

async function paste(number: number, publisher: string, text = ''): Promise<void> {
  await report(number).getByLabel('Who printed it').fill(publisher);
  await report(number).getByLabel('Its text').fill(text);
}

test('two reports pasted into a page without a server are compared', async () => {
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await paste(1, 'Harbour Post', harbour?.content);
  await paste(2, 'Island Courier', island?.content);
  await page.getByRole('button', { name: 'Compare' }).click();

  expect(await page.getByRole('status').textContent()).toMatch(/^2 reports, 2 independent origins, \d+ quant/);
  expect(await page.getByRole('columnheader').allTextContents()).toEqual([
    'Quantity',
    'Harbour Post',
    'Island Courier',
  ]);
  const evacuated = page.getByRole('row').filter({ hasText: '1,240' });
  const text = await evacuated.innerText();
  for (const part of ['◆ conflict', '“1,240”', '“1,420”', 'two digits are swapped', 'Teodor Brandt']) {
    expect(text).toContain(part);
  }
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
});

test('a report more is one column more, and one text pasted twice counts once', async () => {
  await page.getByRole('button', { name: 'Add report' }).click();
  await paste(3, 'Mainland Times', mainland?.content);
  await page.getByRole('button', { name: 'Compare' }).click();
  expect(await page.getByRole('columnheader').count()).toBe(4);

  await paste(3, 'Mainland Times', harbour?.content);
  await page.getByRole('button', { name: 'Compare' }).click();
  expect(await page.getByRole('columnheader').count()).toBe(3);
  expect(await page.getByText('Mainland Times: the same report as Harbour Post. It is left out').count()).toBe(1);
});

test('an example fills itself in and is compared', async () => {
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  expect(await report(1).getByLabel('Who printed it').inputValue()).toBe('Brannik Gazette');
  expect(await page.getByRole('row').count()).toBeGreaterThan(3);
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  expect(problems).toEqual([]);
});
