import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startAppInBrowser, type AppInBrowser } from '../helpers/app-in-browser.ts';
import { hasFocus, hindrancesOnPhoneAndDesk, tabTo } from '../helpers/page.ts';

jest.setTimeout(120_000);

let app: AppInBrowser;
let page: Page;

beforeAll(async () => {
  app = await startAppInBrowser();
}, 180_000);
afterAll(async () => {
  await app?.stop();
});

const harbour = `The Harbour Post

Alliance soldiers fly to Norvik

By Ana Reyes

3 May 2022

The Northern Alliance has 2,030 soldiers in Norvik, Defence Minister Ivo Brandt said on Tuesday. They brought 250 vehicles with them.

Police detained 7,939 people in Norvik, according to the interior ministry. Sixteen officers were killed in the unrest, Brandt said.

"Our soldiers leave when the city is calm," Brandt told reporters in the capital.
`;
const ridge = `The Ridge Herald

Brandt defends the mission in Norvik

3 May 2022

A total of 2,300 soldiers of the Northern Alliance are in Norvik, Defence Minister Ivo Brandt told parliament on Tuesday.

The police have detained nearly 8,000 people, the Herald has learned. Sixteen officers were killed, the interior ministry said.

Shops in Norvik opened their doors again on Tuesday.
`;
const coast = `Coast Gazette

Soldiers to leave Norvik soon

4 May 2022

Just over 2,000 soldiers of the Northern Alliance are in Norvik with 250 vehicles, Defence Minister Ivo Brandt said on Tuesday. The interior ministry said that it had detained nearly 8,000 people.

"The city sleeps again," the mayor of Norvik, Sela Okoye, told AFP.
`;

const text = (place: number) =>
  page.getByRole('region', { name: new RegExp(`^Report ${place}\\b`) }).getByLabel(/^Text of/);
const field = (place: number, label: string) =>
  page.getByRole('region', { name: new RegExp(`^Report ${place}\\b`) }).getByLabel(label);
/** Waits until so many reports have been read. */
const recognised = (count: number) =>
  page
    .getByText(/^\d+ words, \d+ figures?$/)
    .nth(count - 1)
    .waitFor();
const compare = () => page.getByRole('button', { name: /^Compare/ });

async function openEmptyPage(): Promise<void> {
  const context = await app.browser.newContext({ viewport: { width: 1280, height: 860 } });
  page = await context.newPage();
  await page.goto(`${app.url}/stories/new`);
  await text(1).waitFor();
}

describe('a teacher with three reports', () => {
  beforeAll(openEmptyPage);
  afterAll(() => page.context().close());

  test('is told that two reports are needed', async () => {
    expect(await compare().getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByText(/Two reports are the fewest/).isVisible()).toBe(true);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  });

  test('pastes one, and sees at once what is recognised in it', async () => {
    await text(1).fill(harbour);
    await recognised(1);
    expect(await field(1, 'Publisher').inputValue()).toBe('The Harbour Post');
    expect(await field(1, 'Published').inputValue()).toBe('2022-05-03');
    expect(await field(1, 'Title').inputValue()).toBe('Alliance soldiers fly to Norvik');
  });

  test('adds another and sets its publisher right', async () => {
    await page.getByRole('button', { name: 'Add another report' }).click();
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    expect(await hasFocus(text(2))).toBe(true);
    await text(2).fill(ridge);
    await recognised(2);
    await field(2, 'Publisher').fill('Ridge Herald, evening edition');
    expect(await page.getByRole('heading', { name: 'Report 2: Ridge Herald, evening edition' }).isVisible()).toBe(true);
  });

  test('chooses the third from a file, and finds everything again after a reload', async () => {
    const buffer = Buffer.from(coast);
    await page.getByLabel('Choose files').setInputFiles({ name: 'coast.txt', mimeType: 'text/plain', buffer });
    await recognised(3);
    expect(await field(3, 'Agency').inputValue()).toBe('AFP');
    await page.waitForTimeout(300);
    await page.reload();
    await recognised(3);
    expect(await text(1).inputValue()).toBe(harbour);
    expect(await field(2, 'Publisher').inputValue()).toBe('Ridge Herald, evening edition');
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  });

  test('loses nothing when the API cannot be reached', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await compare().click();
    await page.getByText('The story could not be imported').waitFor();
    await page.unroute('**/graphql');
    expect(await page.getByText('Crossread does not answer').isVisible()).toBe(true);
    expect(await text(1).inputValue()).toBe(harbour);
  });

  test('imports them and sees the figures that cannot both be right', async () => {
    await page.getByLabel('Title of the story').fill('Soldiers in Norvik');
    await compare().click();
    await page.waitForURL('**/stories/soldiers-in-norvik', { timeout: 60_000 });
    const row = page.getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name: /soldiers/i }) });
    expect(await row.getByRole('rowheader').textContent()).toContain('Conflict');
    const cells = (await row.getByRole('row').first().getByRole('cell').allTextContents()).join(' | ');
    expect(cells).toMatch(/2,030.*2,300.*[Jj]ust over 2,000/);
    expect(await page.getByText('Ridge Herald, evening edition').first().isVisible()).toBe(true);
  });

  test('takes a quiz of the story with the keyboard alone', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Make a quiz' }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/quizzes/*', { timeout: 60_000 });
    await tabTo(page, page.getByRole('button', { name: 'Start' }));
    await page.keyboard.press('Enter');
    await page.getByText('Question 1 of').waitFor();
    const total = Number((await page.getByText(/^Question 1 of \d+$/).textContent())?.split(' of ')[1]);
    expect(total).toBeGreaterThanOrEqual(5);
    for (let number = 1; number <= total; number += 1) {
      await page.getByText(`Question ${number} of ${total}`).waitFor();
      await answerByKeyboard();
      await page.getByRole('heading', { name: /^(?:Correct|Partly right|Not quite|Your answer is saved)\./ }).waitFor();
      await tabTo(page, page.getByRole('button', { name: number === total ? 'See the results' : 'Next question' }));
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { name: 'Question by question' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Your results');
    expect(await page.getByRole('link', { name: /^See it again/ }).count()).toBe(total);
    expect(await page.getByRole('heading', { name: /^[\d.]+ of \d+ points$/ }).isVisible()).toBe(true);
  });
});

/** Picks, writes, selects or moves something, whatever the question asks for, and sends it. */
async function answerByKeyboard(): Promise<void> {
  const form = page.getByRole('form');
  await form.waitFor();
  const [radio, entry, sentence] = [form.getByRole('radio'), form.getByRole('textbox'), form.getByRole('listitem')];
  if ((await radio.count()) > 0) {
    await tabTo(page, radio.first());
    await page.keyboard.press('2');
    expect(await hasFocus(radio.nth(1))).toBe(true);
  } else if ((await entry.count()) > 0) {
    await tabTo(page, entry);
    await page.keyboard.type('2,030');
  } else if ((await form.getByRole('combobox').count()) > 0) {
    await tabTo(page, sentence.nth(3).getByRole('button'));
    await page.keyboard.press('Enter');
    await tabTo(page, form.getByRole('group').getByRole('button').first());
    await page.keyboard.press('Space');
  }
  await tabTo(page, form.getByRole('button', { name: 'Check the answer' }));
  await page.keyboard.press('Enter');
}

describe('a teacher with reports that cannot be used', () => {
  beforeAll(openEmptyPage);
  afterAll(() => page.context().close());

  test('is told what is wrong with each, where it stands', async () => {
    await text(1).fill(harbour);
    const pdf = { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 and so on') };
    await page.getByLabel('Choose files').setInputFiles(pdf);
    await page.getByText('This is a PDF.').waitFor();
    await page.getByRole('button', { name: 'Add another report' }).click();
    await text(3).fill(harbour.replaceAll('\n', '  \n'));
    await page.getByText(/^The same report as Pasted report 1\./).waitFor();
    await page.getByRole('button', { name: 'Add another report' }).click();
    await text(4).fill('Menu');
    await page.getByText(/no sentence was found/i).waitFor();
    expect(await page.getByText('2 reports cannot be used yet').isVisible()).toBe(true);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  });

  test('removes one, takes it back, and removes it for good', async () => {
    await page.getByRole('button', { name: 'Remove report 2' }).click();
    expect(await page.getByText('This is a PDF.').count()).toBe(0);
    expect(await hasFocus(page.getByRole('button', { name: 'Undo' }))).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('This is a PDF.').waitFor();
    for (const place of [4, 3, 2]) await page.getByRole('button', { name: `Remove report ${place}` }).click();
    expect(await page.getByRole('region', { name: /^Report \d/ }).count()).toBe(1);
  });

  test('keeps everything when the import fails, and sees why', async () => {
    await page.getByRole('button', { name: 'Add another report' }).click();
    const otherEvent = `The Chess Gazette

Champion keeps her title

7 June 2019

Lucia Varga won the chess championship in Belmora on Sunday before 900 spectators. She beat Anton Reiss in 62 moves.
`;
    await text(2).fill(otherEvent);
    await recognised(2);
    await compare().click();
    await page.getByText('The story could not be imported').waitFor();
    expect(await page.getByText(/about another event/).count()).toBeGreaterThan(0);
    expect(await text(2).inputValue()).toBe(otherEvent);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  });
});
