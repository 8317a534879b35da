import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../helpers/browser.ts';
import { hindrancesOnPhoneAndDesk } from '../helpers/page.ts';
import { quizOfEach } from '../helpers/quiz-of-each.ts';
import { decoded, written } from '../helpers/written.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(['print-html', 'key-html'])('%s hinders nobody, on a phone or a desk, and asks for nothing', async (id) => {
  const page = await (await browser.newContext()).newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(decoded(await written(id, quizOfEach)));
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  expect(requests).toEqual([]);
});
