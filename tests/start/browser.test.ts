import { expect, test } from '@jest/globals';
import { launchBrowser } from '../helpers/browser.ts';

test('a browser that came with npm opens a page', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>What do the reports say?</h1>');
    expect(await page.getByRole('heading').textContent()).toBe('What do the reports say?');
  } finally {
    await browser.close();
  }
}, 60_000);
