import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { startWeb, type RunningWeb } from '../helpers/app.ts';
import { startBetween, type Asked, type Between, type DocumentName } from '../helpers/between.ts';
import { launchBrowser } from '../helpers/browser.ts';

jest.setTimeout(120_000);

let running: ApiAndStore;
let between: Between;
let web: RunningWeb;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  running = await startApiAndStore();
  between = await startBetween(running.api.url);
  web = await startWeb(between.url);
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await web?.stop();
  between?.stop();
  await running?.stop();
});
beforeEach(async () => {
  await page?.context().close();
  page = await browser.newPage();
});

const reports = ['Post', 'Herald'].map(
  (paper, index) => `The Harbour ${paper}

Storm at Port Lissa

4 May 2022

The ferry carried ${index + 46} people when the storm reached Port Lissa, harbour master Sela Okoye said on Wednesday. Nearly 40 of them were tourists. All of them came home.
`,
);

/** Long enough that an import is still under way when it is first told about. */
const long = '\nPort Lissa is a quiet town, and the harbour master lives in a small house by the sea.'.repeat(2500);

async function fillIn(more = ''): Promise<void> {
  await page.goto(`${web.url}/stories/new`);
  const fields = page.getByLabel(/^Text of/);
  await fields.first().fill(`${reports[0]}${more}`);
  await page.getByRole('button', { name: 'Add another report' }).click();
  await fields.nth(1).fill(reports[1] ?? '');
}

const send = () => page.getByRole('button', { name: 'Compare 2 reports' }).click();

/** Hands two reports in, up to the press of the button. */
async function sendReports(more = ''): Promise<void> {
  await fillIn(more);
  await send();
}

const storyIsThere = () => page.waitForURL(/\/stories\/storm/, { timeout: 60_000 });
const askedFor = (name: DocumentName): readonly Asked[] => between.asked.filter((asked) => asked.name === name);
/** A decision about the first request for a document. */
const first = (name: DocumentName) => (asked: Asked) => asked.name === name && askedFor(name)[0] === asked;

describe('an import', () => {
  test('is followed by one event stream, and not by asking', async () => {
    between.decide(() => null);
    await sendReports();
    await storyIsThere();
    expect([askedFor('JobChanged').length, askedFor('Job').length]).toEqual([1, 0]);
  });

  test('is followed by another stream where one breaks off', async () => {
    const isFirst = first('JobChanged');
    between.decide((asked) => (isFirst(asked) ? 'cut' : null));
    await sendReports(long);
    await storyIsThere();
    expect(askedFor('JobChanged').length).toBeGreaterThan(1);
  });

  test('is asked for where something holds the events back', async () => {
    between.decide(({ name }) => (name === 'JobChanged' ? 'silent' : null));
    await sendReports();
    await storyIsThere();
    expect(askedFor('Job').length).toBeGreaterThan(0);
  });

  test('is not followed any more when its page is left', async () => {
    between.decide(({ name }) => (name === 'JobChanged' || name === 'Job' ? 'silent' : null));
    await sendReports();
    await until(() => askedFor('JobChanged').some(({ open }) => open));
    await page.getByRole('banner').getByRole('link').first().click();
    await until(() => between.asked.every(({ open }) => !open));
  });
});

describe('while the API has too much to do', () => {
  test('a mutation with a key is sent again, and the reader is told why it takes so long', async () => {
    const isFirst = first('ImportStory');
    between.decide((asked) => (isFirst(asked) ? 'busy' : null));
    await sendReports();
    await page.getByRole('status').filter({ hasText: 'Trying again' }).waitFor();
    await storyIsThere();
    expect(await page.getByText('Trying again').count()).toBe(0);
    const keys = askedFor('ImportStory').map(({ body }) => body.variables?.input?.['idempotencyKey']);
    expect(keys).toEqual([expect.any(String), keys[0]]);
  });

  test('a mutation without a key is sent once', async () => {
    between.decide(({ name }) => (name === 'DeleteStory' ? 'busy' : null));
    await sendReports();
    await storyIsThere();
    await page.getByRole('button', { name: 'Delete …' }).click();
    await page.getByRole('button', { name: 'Delete the story' }).click();
    await page.getByText('Too much at once.').waitFor();
    expect(askedFor('DeleteStory').length).toBe(1);
  });
});

describe('the documents of the pages', () => {
  test('are sent by their hashes alone', async () => {
    between.decide(() => null);
    await sendReports();
    await storyIsThere();
    expect(askedFor('Story').length).toBeGreaterThan(0);
    expect(between.asked.filter(({ body }) => body.query !== undefined)).toEqual([]);
  });

  test('are sent whole to an API of another version, after one try each', async () => {
    between.decide(({ body }) => (body.documentId ? 'unknown' : null));
    await fillIn();
    await page
      .getByText(/^\d+ words/)
      .nth(1)
      .waitFor();
    await send();
    await storyIsThere();
    const previews = askedFor('PreviewReport').map(({ body }) => (body.query ? 'whole' : 'by its hash'));
    // The previews of the two reports may be sent before either was answered, and then never again by the hash.
    const firstWhole = previews.indexOf('whole');
    expect(firstWhole).toBeLessThanOrEqual(2);
    expect(previews.slice(2).filter((how) => how === 'by its hash')).toEqual([]);
    expect(previews.at(-1)).toBe('whole');
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await page.waitForTimeout(50);
}
