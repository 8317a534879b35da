/// <reference lib="dom" />
import { formatById } from '@crossread/formats';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { playQti } from '../helpers/qti-player.ts';
import type { QtiPlayer } from '../helpers/qti-player.ts';
import { quizOfEach } from '../helpers/quiz-of-each.ts';

let player: QtiPlayer;

beforeAll(async () => {
  const exported = await formatById('qti30')?.write(quizOfEach);
  player = await playQti(exported?.bytes ?? new Uint8Array());
}, 120_000);
afterAll(async () => {
  await player?.close();
});

/** What the player makes of the answer given. */
async function outcome(): Promise<{ readonly score: number; readonly feedback: readonly string[] }> {
  return player.page.locator('qti-assessment-item').evaluate((element) => {
    const item = element as HTMLElement & { processResponse(): void; getOutcome(name: string): { value: string } };
    item.processResponse();
    const shown = [...item.querySelectorAll('qti-modal-feedback')].filter(
      (modal) => (modal as HTMLElement & { showStatus?: string }).showStatus === 'on',
    );
    return {
      score: Number(item.getOutcome('SCORE').value),
      feedback: shown.map((modal) => modal.textContent ?? ''),
    };
  });
}

type Answer = (page: Page) => Promise<void>;

const pick =
  (...texts: readonly string[]): Answer =>
  async (page) => {
    for (const hasText of texts) await page.locator('qti-simple-choice', { hasText }).click();
  };
const type =
  (text: string): Answer =>
  (page) =>
    page.locator('qti-text-entry-interaction input').pressSequentially(text);
const select =
  (hasText: string): Answer =>
  (page) =>
    page.locator('qti-hottext', { hasText }).click();
const order =
  (...texts: readonly string[]): Answer =>
  async (page) => {
    for (const [place, hasText] of texts.entries()) {
      await page.locator('qti-simple-choice', { hasText }).first().dragTo(page.locator('drop-list').nth(place));
    }
  };
const match =
  (...pairs: readonly (readonly [string, string])[]): Answer =>
  async (page) => {
    const columns = await page.locator('qti-match-interaction th').allTextContents();
    for (const [row, column] of pairs) {
      const cells = page.locator('qti-match-interaction tr', { hasText: row }).locator('input');
      await cells.nth(columns.indexOf(column)).check();
    }
  };

describe('every interaction is rendered by a player that is none of ours, answered and scored', () => {
  test.each<[string, number, string, Answer, number, string | null]>([
    ['choice', 1, 'the key', pick('1,240'), 1, 'Yes.'],
    ['choice', 1, 'a distractor', pick('1,420'), 0, 'That is what The Island Courier <b>says</b> & prints.'],
    ['choice', 1, 'nothing', pick(), 0, null],
    ['multiple choice', 2, 'both keys', pick('fishermen', 'Waves'), 1, 'Both say so.'],
    ['multiple choice', 2, 'one key', pick('fishermen'), 0.5, 'Both say so.'],
    ['multiple choice', 2, 'a key and a distractor', pick('fishermen', 'Schools'), 0, 'Neither says so.'],
    ['multiple choice', 2, 'everything', pick('fishermen', '1,240', 'Waves', 'Schools'), 0, 'Neither says so.'],
    ['numeric entry', 3, 'the value', type('46'), 1, null],
    ['numeric entry', 3, 'the bound', type('47'), 1, null],
    ['numeric entry', 3, 'what lies outside', type('48'), 0, null],
    ['text entry', 4, 'in small letters', type('nadia ferrer'), 1, null],
    ['text entry', 4, 'without its marks', type('ZOE FERRER'), 1, null],
    ['text entry', 4, 'somebody else', type('Brandt'), 0, null],
    ['select text', 5, 'the sentence with the words', select('waves of nine metres'), 1, null],
    ['select text', 5, 'another sentence', select('Four fishermen'), 0, null],
    ['order', 6, 'the order', order('People leave', 'Brandt speaks', 'The ferry'), 1, null],
    ['order', 6, 'one pair kept', order('The ferry', 'People leave', 'Brandt speaks'), 0.5, null],
    ['order', 6, 'no pair kept', order('The ferry', 'Brandt speaks', 'People leave'), 0, null],
    ['match', 7, 'the pairs', match(['the Harbour Post', '1,240'], ['The Island Courier', '1,420']), 1, null],
    ['match', 7, 'one of them', match(['the Harbour Post', '1,240'], ['The Island Courier', '1,240']), 0.5, null],
    ['match', 7, 'none', match(['the Harbour Post', '1,420'], ['The Island Courier', '1,240']), 0, null],
  ])('%s: question %d, %s', async (_interaction, question, _given, answer, score, said) => {
    await player.openItem(player.items[question - 1] ?? '');
    await answer(player.page);
    const given = await outcome();
    expect(given.score).toBe(score);
    const explanation = quizOfEach.quiz.questions[question - 1]?.explanation ?? '';
    expect(given.feedback.at(-1)).toContain(explanation);
    if (said === null) expect(given.feedback).toHaveLength(1);
    else expect(given.feedback).toContain(said);
  });

  test('extended text: a field to write in, and the rubric out of the learner’s sight', async () => {
    await player.openItem(player.items[7] ?? '');
    await player.page.locator('textarea').fill('Two digits may have been swapped.');
    expect((await outcome()).score).toBe(0);
    const rubric = player.page.locator('qti-rubric-block');
    expect(await rubric.textContent()).toContain('Proficient: Names a cause and how to test it.');
    expect(await rubric.isVisible()).toBe(false);
  });
});

test('the whole test is played, its reports beside each question', async () => {
  await player.openTest();
  const { page } = player;
  for (const prompt of ['How many people', 'Which two statements', 'Fill the gap']) {
    await page.locator('qti-item-body', { hasText: prompt }).waitFor();
    await page.locator('qti-item-body', { hasText: 'silent harbour' }).waitFor();
    expect(await page.locator('qti-item-body h2').allTextContents()).toEqual([
      'The Harbour Post',
      'The Island Courier',
    ]);
    await page.locator('test-next').click();
  }
});

test('the player had nothing to complain of', () => {
  expect(player.problems).toEqual([]);
});
