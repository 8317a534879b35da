import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Interaction, OptionRole } from '@crossread/shared';
import { createClient } from '@crossread/prisma';
import type { Browser, Page } from 'playwright-core';
import type { RunningApi } from '../helpers/api.ts';
import { cookiesOf } from '../helpers/cookies-of.ts';
import { importReports, startApi } from '../helpers/api.ts';
import type { RunningWeb } from '../helpers/app.ts';
import { startWeb } from '../helpers/app.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { startTestDatabase } from '../helpers/database.ts';
import { hasFocus, hindrancesOnPhoneAndDesk, tabTo } from '../helpers/page.ts';
import { stormReports } from '../helpers/reports.ts';

jest.setTimeout(120_000);

/** One question of each kind of answer; the options' roles and the key, as the store has them. */
interface TestQuestion {
  readonly interaction: Interaction;
  readonly prompt: string;
  readonly options: readonly (readonly [text: string, role: OptionRole])[];
  readonly response: object;
}

const questions: readonly TestQuestion[] = [
  {
    interaction: 'multiple-choice',
    prompt: 'Which two reports print one text?',
    options: [
      ['Mainland Times', 'key'],
      ['The Harbour Post', 'unsupported'],
      ['The Evening Lamp', 'key'],
    ],
    response: { optionIds: ['a', 'c'] },
  },
  {
    interaction: 'numeric-entry',
    prompt: 'How many houses lost their roofs?',
    options: [],
    response: { value: 46, lower: 46, upper: 46 },
  },
  { interaction: 'text-entry', prompt: 'Which agency is credited?', options: [], response: { accepted: ['AFP'] } },
  {
    interaction: 'order',
    prompt: 'What came first?',
    options: [
      ['The rescue', 'key'],
      ['The storm', 'key'],
      ['The counting of roofs', 'key'],
    ],
    response: { order: ['b', 'a', 'c'] },
  },
  {
    interaction: 'match',
    prompt: 'Who counts how many fishermen?',
    options: [
      ['The Harbour Post', 'key'],
      ['Weather Watch', 'key'],
      ['Three', 'key'],
      ['Four', 'key'],
    ],
    response: {
      pairs: [
        ['a', 'd'],
        ['b', 'c'],
      ],
    },
  },
  {
    interaction: 'extended-text',
    prompt: 'Why might the counts differ?',
    options: [],
    response: {
      rubric: { basic: 'Says so.', emergent: 'Names both.', proficient: 'Points at the time of each count.' },
    },
  },
];
const selectPrompt = 'Select the words in the Mainland Times that show that its count is not exact.';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
let api: RunningApi;
let web: RunningWeb;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  database = await startTestDatabase();
  api = await startApi(database.url);
  web = await startWeb(api.url);
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  page = await context.newPage();
  const { story } = await importReports(api, stormReports);
  await context.addCookies(cookiesOf(api, web.url));
  await page.goto(`${web.url}/quizzes/${encodeURIComponent(await storeQuiz(story.slug))}`);
  await page.getByRole('button', { name: 'Start' }).click();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await web?.stop();
  await api?.stop();
  await database?.stop();
});

/** Stores the questions as a quiz of the story, as the engine's own are stored; gives its global id. */
async function storeQuiz(slug: string): Promise<string> {
  const prisma = createClient(database.url);
  const story = await prisma.story.findUniqueOrThrow({ where: { slug }, include: { articles: true } });
  const evidenceFor = (publisher: string, text: string) => {
    const article = story.articles.find((one) => one.text.startsWith(publisher));
    if (!article) throw new Error(`No report of ${publisher}`);
    const start = article.text.indexOf(text);
    return { articleId: article.id, start, end: start + text.length, text };
  };
  const hedge = evidenceFor('Mainland Times', 'just over');
  const all = [
    ...questions,
    { interaction: 'select-text', prompt: selectPrompt, options: [], response: { spans: [hedge] } },
  ];
  const ids = (options: TestQuestion['options']) =>
    options.map((option, index) => ({ id: 'abcd'.charAt(index), option }));
  const { id } = await prisma.quiz.create({
    data: {
      storyId: story.id,
      title: 'Every kind of answer',
      seed: 'test',
      engineName: 'test',
      engineVersion: '1',
      questions: {
        create: all.map(({ interaction, prompt, options, response }, position) => ({
          position,
          kind: 'written',
          interaction,
          skill: 'evidence',
          prompt,
          options: ids(options).map((one) => ({ id: one.id, text: one.option[0] })),
          difficulty: 0.5,
          needsReview: false,
          key: {
            create: {
              response,
              options: ids(options).map((one) => ({
                id: one.id,
                role: one.option[1],
                feedback: `About ${one.option[0]}.`,
                evidence: [],
              })),
              evidence: [hedge],
              explanation: 'So it stands.',
            },
          },
        })),
      },
    },
  });
  await prisma.$disconnect();
  return Buffer.from(`Quiz:${id}`).toString('base64');
}

const verdict = () =>
  page.getByRole('heading', { level: 2 }).filter({ hasText: /Correct|Partly|Not quite|not scored/ });

/** By keyboard: checks the answer, reads the verdict, and goes on. */
async function checked(): Promise<string> {
  await tabTo(page, page.getByRole('button', { name: /^(Check the answer|Try again)$/ }));
  await page.keyboard.press('Enter');
  await verdict().waitFor();
  const words = await verdict().textContent();
  await tabTo(page, page.getByRole('button', { name: /Next question|See the results/ }));
  await page.keyboard.press('Enter');
  return words ?? '';
}

async function asked(prompt: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: prompt }).waitFor();
  expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
}

describe('with the keyboard alone, a learner', () => {
  test('picks several', async () => {
    await asked('Which two reports print one text?');
    await tabTo(page, page.getByRole('checkbox').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('3');
    expect(await checked()).toBe('Correct.');
  });

  test('writes a number in words, and is told when it is none', async () => {
    await asked('How many houses lost their roofs?');
    await tabTo(page, page.getByLabel('Your answer'));
    await page.keyboard.type('many');
    await page.keyboard.press('Enter');
    await page.getByText('“many” is not read as one number.').waitFor();
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
    await page.getByLabel('Your answer').fill('');
    await page.keyboard.type('forty-six houses');
    expect(await checked()).toBe('Correct.');
  });

  test('writes a name', async () => {
    await asked('Which agency is credited?');
    await tabTo(page, page.getByLabel('Your answer'));
    await page.keyboard.type('afp');
    expect(await checked()).toBe('Correct.');
  });

  test('puts things in order, and keeps hold of what is moved', async () => {
    await asked('What came first?');
    const up = page.getByRole('button', { name: 'Move up: The storm' });
    await tabTo(page, up);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('status').filter({ hasText: 'The storm: now at place 1 of 3.' }).count()).toBe(1);
    expect(await hasFocus(up)).toBe(true);
    expect(await checked()).toBe('Correct.');
  });

  test('matches one with another', async () => {
    await asked('Who counts how many fishermen?');
    for (const [left, right] of [
      ['The Harbour Post', 'Four'],
      ['Weather Watch', 'Three'],
    ] as const) {
      await tabTo(page, page.getByRole('combobox', { name: left }));
      await page.keyboard.type(right);
    }
    expect(await checked()).toBe('Correct.');
  });

  test('argues in writing, which is not scored, sees what to look for and says how far the answer gets', async () => {
    await asked('Why might the counts differ?');
    await tabTo(page, page.getByLabel('Your answer'));
    await page.keyboard.type('One was made later.');
    await tabTo(page, page.getByRole('button', { name: 'Check the answer' }));
    await page.keyboard.press('Enter');
    await page.getByText('Points at the time of each count.').waitFor();
    expect(await verdict().textContent()).toContain('It is not scored.');
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    await page.getByText('Your mark is kept.').waitFor();
    expect(await page.getByRole('radio', { name: /On the way/ }).isChecked()).toBe(true);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
    await tabTo(page, page.getByRole('button', { name: 'Next question' }));
    await page.keyboard.press('Enter');
  });

  test('selects words in a report, sentence first', async () => {
    await asked(selectPrompt);
    expect(await page.getByRole('combobox', { name: 'Report' }).locator(':checked').textContent()).toBe(
      'Mainland Times',
    );
    await tabTo(page, page.getByRole('button', { name: /just over 1,200 people/ }));
    await page.keyboard.press('Enter');
    for (const word of ['just', 'over']) {
      await tabTo(page, page.getByRole('button', { name: word, exact: true }));
      await page.keyboard.press('Space');
    }
    expect(await page.getByRole('status').filter({ hasText: 'Selected:' }).textContent()).toContain('just over');
    expect(await checked()).toBe('Correct.');
  });

  test('ends with everything right, but for what is not scored', async () => {
    await page.getByRole('heading', { name: '6 of 6 points' }).waitFor();
    expect(await page.getByText('6 correct, 1 not scored').isVisible()).toBe(true);
    expect(await page.getByText('Your own marks, apart from the score: 1 on the way.').isVisible()).toBe(true);
    expect(await hindrancesOnPhoneAndDesk(page)).toEqual([]);
  });
});
