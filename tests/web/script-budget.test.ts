import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';

jest.setTimeout(120_000);

/** Compressed kilobytes (1,000 bytes); an empty page of Next 16 is 146. */
const budgetKb = 206;

let app: AppInBrowser;

beforeAll(async () => {
  app = await startAppInBrowser();
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

/** What a browser that has been nowhere before loads for a page, until nothing more comes. */
async function scriptsOf(path: string): Promise<readonly { readonly name: string; readonly kb: number }[]> {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<{ name: string; kb: number }>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const sized = response.body().then((body) => ({
      name: new URL(response.url()).pathname.split('/').at(-1) ?? '',
      kb: gzipSync(body).length / 1000,
    }));
    scripts.push(sized);
  });
  await page.goto(`${app.url}${path}`, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(scripts);
  await context.close();
  return sizes;
}

test('a quiz loads no more script than a phone on a slow network can wait for', async () => {
  const { story } = await app.api.ask('{ story(slug: "kazakhstan-2022") { quizzes { id } } }');
  const scripts = await scriptsOf(`/quizzes/${encodeURIComponent(story.quizzes[0].id)}`);
  const list = scripts
    .toSorted((a, b) => b.kb - a.kb)
    .map(({ name, kb }) => `${kb.toFixed(1).padStart(7)} kB  ${name}`)
    .join('\n');
  const all = scripts.reduce((sum, { kb }) => sum + kb, 0);
  const said = `${all.toFixed(1)} kB in ${scripts.length} scripts`;
  expect(all > 0 && all <= budgetKb ? 'within the budget' : `${said}, of ${budgetKb} kB at most:\n${list}`).toBe(
    'within the budget',
  );
});
