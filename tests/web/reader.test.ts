/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { importReports } from '../helpers/api.ts';
import { cookiesOf } from '../helpers/cookies-of.ts';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';

interface Article {
  readonly id: string;
  readonly text: string;
  readonly claims: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly span: { readonly text: string } } }[];
  };
}

let app: AppInBrowser;
let page: Page;
let articles: readonly Article[];

beforeAll(async () => {
  app = await startAppInBrowser();
  page = await app.browser.newPage({ viewport: { width: 1280, height: 800 } });
  articles = await articlesOf('kazakhstan-2022');
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

async function articlesOf(slug: string): Promise<readonly Article[]> {
  const query = `query ($slug: String!) { story(slug: $slug) { articles { id text claims(first: 100) { edges { node { id span { text } } } } } } }`;
  const { story } = await app.api.ask(query, { slug });
  return story.articles;
}

/** The shortest claim with these words: the figure, not the statement round it. */
function claimIn(article: Article | undefined, words: string): string {
  const all = article?.claims.edges.map(({ node }) => node) ?? [];
  const claims = all.filter(({ span }) => span.text.includes(words));
  const [claim] = [...claims].sort((a, b) => a.span.text.length - b.span.text.length);
  if (!claim) throw new Error(`No claim says ${words}.`);
  return claim.id;
}

const open = (slug: string, query: Record<string, string | undefined>) =>
  page.goto(`${app.url}/stories/${slug}/read?${new URLSearchParams(query as Record<string, string>)}`);
const note = () => page.getByRole('complementary', { name: 'About the chosen words' });
const withoutBlanks = (text: string | null) => (text ?? '').replace(/\s+/g, '');

describe('the reader', () => {
  test('shows every word of a report, what belongs to the web page folded', async () => {
    const [first] = articles;
    await open('kazakhstan-2022', { a: first?.id });
    const shown = page.getByRole('region', { name: 'Northgate Courier' }).getByRole('article');
    const words = await shown.evaluate((report) => {
      const copy = report.cloneNode(true) as HTMLElement;
      for (const summary of copy.querySelectorAll('summary')) summary.remove();
      return copy.textContent;
    });
    expect(withoutBlanks(words)).toBe(withoutBlanks(first?.text ?? ''));
    expect(await page.getByText('© Northgate Courier').isVisible()).toBe(false);
    await page
      .getByText(/Left out: \d+ lines? of the web page/)
      .last()
      .click();
    expect(await page.getByText('© Northgate Courier').isVisible()).toBe(true);
  });

  test('explains a claim when it is focused: who says it, how it is taken, what the others say', async () => {
    await open('kazakhstan-2022', { a: articles[3]?.id });
    expect(await note().textContent()).toContain('Choose underlined words');
    await page.getByRole('link', { name: 'just over 2,000' }).focus();
    await note().getByText('Kassym-Jomart Tokayev').first().waitFor();
    const words = await note().textContent();
    for (const said of ['Kassym-Jomart Tokayev', 'just over', 'from 2,000 to 2,200', 'Northgate Courier: 2,030'])
      expect(words).toContain(said);
    expect(new URL(page.url()).searchParams.get('claim')).toBe(claimIn(articles[3], 'just over 2,000'));
    await page.keyboard.press('Escape');
    expect(await note().textContent()).toContain('Choose underlined words');
  });

  test('explains a claim that was focused before its scripts came', async () => {
    const scripts = '**/_next/**/*.js';
    let letThrough = (): void => undefined;
    const waited = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(scripts, async (route) => {
      await waited;
      await route.continue();
    });
    await page.goto(`${app.url}/stories/kazakhstan-2022/read?a=${encodeURIComponent(articles[3]?.id ?? '')}`, {
      waitUntil: 'commit',
    });
    const figure = page.getByRole('article').getByRole('link', { name: 'just over 2,000' });
    await figure.focus();
    letThrough();
    await note().getByText('Kassym-Jomart Tokayev').first().waitFor();
    expect(await figure.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.unroute(scripts);
  });

  test('tells that a withdrawn figure was withdrawn', async () => {
    await open('kazakhstan-2022', { a: articles[3]?.id, claim: claimIn(articles[3], '164') });
    expect(await note().textContent()).toContain('Withdrawn');
  });

  test('follows a link to a claim and sets the other report level with it', async () => {
    const query = { a: articles[2]?.id, b: articles[0]?.id, claim: claimIn(articles[2], '2,300') };
    await open('kazakhstan-2022', query);
    const chosen = page.locator('a[aria-current="true"]');
    await chosen.waitFor();
    expect(await chosen.textContent()).toContain('2,300');
    expect(await chosen.evaluate((element) => element === document.activeElement)).toBe(true);
    const other = page.getByRole('region', { name: 'Northgate Courier' }).getByRole('link', { name: '2,030' });
    const [mine, theirs] = [await chosen.boundingBox(), await other.boundingBox()];
    expect(mine?.y).toBeGreaterThan(0);
    expect(mine?.y).toBeLessThan(800);
    expect(Math.abs((mine?.y ?? 0) - (theirs?.y ?? 999))).toBeLessThan(40);
  });

  test('explains a claim where no script runs', async () => {
    const context = await app.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${app.url}/stories/kazakhstan-2022/read?a=${encodeURIComponent(articles[2]?.id ?? '')}`);
    await plain.getByRole('link', { name: /2,300/ }).click();
    expect(await plain.getByRole('complementary').textContent()).toContain('cannot both be right');
    await context.close();
  });

  test('takes the marks of one type away and brings them back', async () => {
    await open('kazakhstan-2022', { a: articles[0]?.id });
    const figure = page.getByRole('link', { name: '2,030' });
    const figures = page.getByRole('checkbox', { name: 'Figures' });
    await figures.uncheck();
    expect(await figure.count()).toBe(0);
    expect(await page.getByRole('article').textContent()).toContain('2,030');
    await figures.check();
    expect(await figure.count()).toBe(1);
  });

  test('shows markup in a report as the text it is', async () => {
    const attack = '<img src="x" onerror="document.title=\'broken\'"><b>Four</b> people were hurt in Amberley.';
    const report = (outlet: string, more: string) => ({
      name: `${outlet}.txt`,
      content: `${outlet}\n\nA wall falls in Amberley\n\n5 March 2024\n\n${more}\n\nThe wall of the old granary in Amberley fell on Tuesday, and four people were hurt, the police said.\n`,
    });
    const reports = [report('The Amberley Echo', attack), report('The Downs Gazette', 'Bricks lay across the street.')];
    const { story } = await importReports(app.api, reports, 'The granary wall');
    await page.context().addCookies(cookiesOf(app.api, app.url));
    await page.goto(`${app.url}/stories/${story.slug}/read`);
    await page.getByText('onerror=').first().waitFor();
    expect(await page.locator('article img, article b').count()).toBe(0);
    expect(await page.title()).not.toBe('broken');
  });
});
