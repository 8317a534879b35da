/// <reference lib="dom" />
import { isPluralElement, isSelectElement, isTagElement, parse } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { partsOf, sentencesOf } from '../helpers/messages.ts';
import { hindrancesOnPhoneAndDesk } from '../helpers/page.ts';

jest.setTimeout(180_000);

let app: AppInBrowser;
let page: Page;
let problems: string[];
let quizAddress: string;

beforeAll(async () => {
  app = await startAppInBrowser();
  const { story } = await app.api.ask('{ story(slug: "kazakhstan-2022") { quizzes { id } } }');
  quizAddress = `${app.url}/quizzes/${encodeURIComponent(story.quizzes[0].id)}`;
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

async function open(options: Parameters<AppInBrowser['browser']['newContext']>[0]): Promise<void> {
  await page?.context().close();
  const context = await app.browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  page = await context.newPage();
  problems = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
}

/** What is said between the arguments of a sentence. */
function piecesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === 0) return [element.value.trim()];
    if (isTagElement(element)) return piecesOf(element.children);
    if (isPluralElement(element) || isSelectElement(element))
      return Object.values(element.options).flatMap(({ value }) => piecesOf(value));
    return [];
  });
}

const allPieces = (language: string) =>
  partsOf(language).flatMap((part) =>
    [...sentencesOf(language, part).values()].flatMap((sentence) => piecesOf(parse(sentence))),
  );
const german = allPieces('de').join('\n');
/** Long enough to be no accident, and not the same in German. */
const english = [...new Set(allPieces('en'))].filter((piece) => piece.length > 12 && !german.includes(piece));

/** All that a page says, hidden words and labels among it, outside what is marked as English. */
function saidOutsideEnglish(): Promise<string> {
  return page.evaluate(() => {
    const said: string[] = [];
    const ours = (element: Element | null) => element && !element.closest('[lang=en], script, style');
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          if (ours(node) && node.hasAttribute(name)) said.push(node.getAttribute(name) ?? '');
      } else if (ours(node.parentElement)) {
        said.push(node.textContent ?? '');
      }
    }
    return said.join('\n');
  });
}

/** In German throughout. */
async function expectGerman(heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  const said = await saidOutsideEnglish();
  expect(english.filter((piece) => said.includes(piece))).toEqual([]);
  expect(problems).toEqual([]);
}

/** German words are longer: as usable by all as the English page. */
async function expectUsable(): Promise<void> {
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 860 });
}

const click = (role: 'link' | 'button', name: string | RegExp) => page.getByRole(role, { name }).first().click();

describe('a browser that asks for German', () => {
  beforeEach(() => open({ locale: 'de-DE' }));

  test('is shown the library, a story and its reports in German', async () => {
    await page.goto(app.url);
    await expectGerman('Was sagen die Berichte?');
    await expectUsable();
    expect(await page.title()).toBe('Crossread: Was sagen die Berichte?');
    expect(await page.locator('time').first().textContent()).toBe('10. Januar 2022');

    await page.goto(`${app.url}/stories/kazakhstan-2022`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectGerman(/./);
    await expectUsable();
    expect(await page.getByText('10. Januar 2022, 19:45 Uhr').isVisible()).toBe(true);
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual(['Wer spricht?', 'Was sagen sie?', 'Wie sagen sie es?', 'Probier es selbst']);
    expect(await page.getByRole('heading', { level: 1 }).locator('[lang=en]').count()).toBe(1);
    const troops = page.locator('svg[role=img]').first().locator('desc');
    expect(await troops.textContent()).toMatch(/2\.000 bis 2\.200.*genau 2\.030/);

    await click('link', /^Caspian Ledger Lesen$/);
    await page.waitForURL(/\/read\?/);
    await page.locator('[data-claim]').first().click();
    await page.getByText('Wer es sagt').waitFor();
    await expectGerman('Caspian Ledger');
    expect(await page.locator('article p').first().getAttribute('lang')).toBe('en');
  });

  test('asks, answers and adds up in German', async () => {
    await page.goto(quizAddress);
    await page.getByRole('switch', { name: 'Sagen, wie sicher du bist' }).check();
    await expectGerman(/./);
    await click('button', 'Beginnen');
    await page.getByText('Frage 1 von 10').waitFor();
    // It stays focusable, so that what it waits for is read out; Playwright does not click what says it is disabled.
    await page.getByRole('button', { name: 'Antwort prüfen' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Wähle erst eine Antwort.' }).waitFor();
    await page.getByRole('radio').first().check();
    await page.getByRole('radio', { name: /^Sicher/ }).check();
    await expectGerman(/./);
    await click('button', 'Antwort prüfen');
    const verdict = page.getByRole('heading', { level: 2, name: /^(Richtig|Teilweise richtig|Nicht ganz)\.$/ });
    await verdict.waitFor();
    await expectGerman(/./);
    await expectUsable();
    // The question, what its answers show and why are in German too; the reports beside them are not.
    expect(
      await page.locator('section[aria-labelledby="question"] :is(h1, li p, p)[lang=en]').allTextContents(),
    ).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('de');
    const address = new URL(page.url());
    address.searchParams.set('view', 'results');
    await page.goto(address.href);
    await expectGerman('9 Fragen sind noch offen');
    await click('button', 'Ergebnis ansehen');
    await page.getByRole('heading', { name: 'Frage für Frage' }).waitFor();
    await expectGerman('Dein Ergebnis');
    expect(await page.getByRole('row', { name: /^Sicher [01] von 1$/ }).isVisible()).toBe(true);
    await page.goto(`${app.url}/review`);
    await expectGerman('Heute ist nichts fällig');
    await page.getByText(/^Bisher eine Antwort: (?:100|0)\s% richtig$/).waitFor();
  });

  test('adds a story in German, and is told what is wrong by its kind', async () => {
    await page.goto(`${app.url}/stories/new`);
    const text = page.getByRole('region', { name: /^Bericht 1\b/ }).getByLabel('Text des Berichts');
    await text.fill('%PDF-1.7 no words');
    await page.getByText('Das ist kein reiner Text.').waitFor();
    await expectGerman('Thema hinzufügen');
    await text.fill(
      'The Harbour Post\n\nStorm over Sorrel\n\nThe storm took 12 roofs in Sorrel on Tuesday, the mayor said.',
    );
    await page.getByText(/^\d+ Wörter, 1 Zahl$/).waitFor();
    await click('button', 'Weiteren Bericht hinzufügen');
    await expectGerman('Thema hinzufügen');
    await expectUsable();
  });

  test('signs up and in in German', async () => {
    await page.goto(`${app.url}/account`);
    await page.getByLabel('E-Mail').fill('ada@example.org');
    await page.getByLabel('Passwort').fill('a wrong password');
    await click('button', 'Anmelden');
    await page.getByRole('alert').filter({ hasText: 'E-Mail oder Passwort stimmt nicht.' }).waitFor();
    problems = []; // the browser's own word on the refusal
    await expectGerman('Dein Konto');
    await click('button', 'Ich habe noch kein Konto');
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('Passwort').fill('a long enough password');
    await click('button', 'Konto anlegen');
    await expectGerman('Ada');
    await page.getByText('Du bist angemeldet als ada@example.org. Deine Rolle hier: lernend.').waitFor();
    await page.getByLabel('Wofür der Schlüssel ist').fill('Moodle');
    await click('button', 'Schlüssel anlegen');
    await page.getByText(/^Liest\. Gültig bis \d+\. \p{L}+ \d{4}, noch nicht benutzt\.$/u).waitFor();
    await expectGerman('Ada');
    await expectUsable();
  });
});

test('a choice of language is kept, and needs no scripts', async () => {
  await open({ locale: 'en-GB', javaScriptEnabled: false });
  await page.goto(`${app.url}/stories/kazakhstan-2022`);
  await page.getByRole('heading', { name: 'Who is speaking?' }).waitFor();
  await click('button', 'Deutsch');
  await page.getByRole('heading', { name: 'Wer spricht?' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/stories/kazakhstan-2022');
  await page.goto(`${app.url}/nowhere`);
  await page.getByRole('heading', { level: 1, name: 'Unter dieser Adresse ist nichts' }).waitFor();
  await click('button', 'English');
  await page.goto(app.url);
  await page.getByRole('heading', { level: 1, name: 'What do the reports say?' }).waitFor();
});

test('pages that run from the right are no wider than a phone', async () => {
  await open({ viewport: { width: 375, height: 780 } });
  const { story } = await app.api.ask('{ story(slug: "kazakhstan-2022") { articles { id } } }');
  const [a, b] = story.articles;
  const paths = [
    '/',
    '/stories/kazakhstan-2022',
    `/stories/kazakhstan-2022/read?a=${a.id}&b=${b.id}`,
    '/stories/new',
    '/fixtures',
  ];
  for (const address of [...paths.map((path) => `${app.url}${path}`), quizAddress]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const widths = await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      for (const details of document.querySelectorAll('details')) details.open = true;
      const box = document.querySelector('h1')?.getBoundingClientRect();
      return {
        beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        heading: (box?.left ?? 0) >= 0 && (box?.right ?? 0) <= 375,
      };
    });
    expect([address, widths]).toEqual([address, { beyond: 0, heading: true }]);
  }
});
