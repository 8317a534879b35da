import { describe, expect, test } from '@jest/globals';
import { scoreResponse } from '../../../packages/engine/src/quiz/score.ts';
import type { Answer, Scorable } from '../../../packages/engine/src/quiz/score.ts';

const options = ['o1', 'o2', 'o3', 'o4'].map((id) => ({ id }));
const choice: Scorable = { interaction: 'choice', options, response: { optionIds: ['o2'] } };
const several: Scorable = { interaction: 'multiple-choice', options, response: { optionIds: ['o1', 'o3'] } };
const number: Scorable = {
  interaction: 'numeric-entry',
  options: [],
  response: { value: 2030, lower: 2025, upper: 2035 },
};
const text: Scorable = {
  interaction: 'text-entry',
  options: [],
  response: { accepted: ['twenty-one soldiers', 'Müller'] },
};
const select: Scorable = {
  interaction: 'select-text',
  options: [],
  response: { spans: [{ article: 'a', start: 10, end: 20, text: 'just over ' }] },
};
const order: Scorable = { interaction: 'order', options, response: { order: ['o3', 'o1', 'o2', 'o4'] } };
const match: Scorable = {
  interaction: 'match',
  options,
  response: {
    pairs: [
      ['o1', 'o3'],
      ['o2', 'o4'],
    ],
  },
};
const written: Scorable = {
  interaction: 'extended-text',
  options: [],
  response: { rubric: { basic: 'a', emergent: 'b', proficient: 'c' } },
};

const table: readonly [string, Scorable, Answer, number | null][] = [
  ['the key picked', choice, { optionIds: ['o2'] }, 1],
  ['another option picked', choice, { optionIds: ['o1'] }, 0],
  ['the key and another picked where one is asked for', choice, { optionIds: ['o2', 'o1'] }, 0],
  ['nothing picked', choice, {}, 0],
  ['both keys', several, { optionIds: ['o3', 'o1'] }, 1],
  ['one key of two', several, { optionIds: ['o1'] }, 0.5],
  ['one key and one wrong', several, { optionIds: ['o1', 'o2'] }, 0],
  ['both keys and one wrong', several, { optionIds: ['o1', 'o3', 'o4'] }, 0.5],
  ['everything ticked', several, { optionIds: ['o1', 'o2', 'o3', 'o4'] }, 0],
  ['the number', number, { value: 2030 }, 1],
  ['the edge of the range', number, { value: 2025 }, 1],
  ['just outside the range', number, { value: 2024.9 }, 0],
  ['the number typed with a comma', number, { text: '2,030' }, 1],
  ['the number in words', number, { text: 'two thousand and thirty' }, 1],
  ['the number with a scale', number, { text: '2.03 thousand' }, 1],
  ['the number with its unit', number, { text: '2,030 troops' }, 1],
  ['four digits with their unit', number, { text: '2030 troops' }, 1],
  ['groups apart by a space', number, { text: '2 030' }, 1],
  ['the edge of the range, as binary has it', number, { value: 2025 - 1e-10 }, 1],
  ['a decimal comma, which may be a slip', number, { text: '2,03' }, 0],
  ['two numbers', number, { text: '2,030 or 2,031' }, 0],
  ['its negative', number, { text: '-2030' }, 0],
  ['no number at all', number, { text: 'many' }, 0],
  ['words as keyed', text, { text: 'twenty-one soldiers' }, 1],
  ['a number in digits for words', text, { text: '21 Soldiers' }, 1],
  ['an article, a full stop and blanks', text, { text: ' the  twenty one soldiers. ' }, 1],
  ['an accent left out', text, { text: 'MULLER' }, 1],
  ['another number', text, { text: '22 soldiers' }, 0],
  ['an empty text', text, { text: '' }, 0],
  ['just the span', select, { spans: [{ article: 'a', start: 10, end: 20 }] }, 1],
  ['half of the span', select, { spans: [{ article: 'a', start: 10, end: 15 }] }, 2 / 3],
  ['the sentence around it', select, { spans: [{ article: 'a', start: 0, end: 120 }] }, 0.5],
  [
    'half of the span, picked twice',
    select,
    {
      spans: [
        { article: 'a', start: 10, end: 15 },
        { article: 'a', start: 10, end: 15 },
      ],
    },
    2 / 3,
  ],
  [
    'the span in two halves',
    select,
    {
      spans: [
        { article: 'a', start: 15, end: 20 },
        { article: 'a', start: 10, end: 15 },
      ],
    },
    1,
  ],
  ['the whole report', select, { spans: [{ article: 'a', start: 0, end: 4000 }] }, 20 / 4010],
  ['the same place in another report', select, { spans: [{ article: 'b', start: 10, end: 20 }] }, 0],
  ['the order', order, { order: ['o3', 'o1', 'o2', 'o4'] }, 1],
  ['two neighbours of three kept', order, { order: ['o4', 'o3', 'o1', 'o2'] }, 2 / 3],
  ['the order turned round', order, { order: ['o4', 'o2', 'o1', 'o3'] }, 0],
  [
    'both pairs',
    match,
    {
      pairs: [
        ['o2', 'o4'],
        ['o1', 'o3'],
      ],
    },
    1,
  ],
  ['one pair', match, { pairs: [['o1', 'o3']] }, 0.5],
  [
    'every pair tried',
    match,
    {
      pairs: [
        ['o1', 'o3'],
        ['o1', 'o4'],
        ['o2', 'o3'],
        ['o2', 'o4'],
      ],
    },
    0,
  ],
  ['a written answer, which a teacher reads', written, { text: 'Because …' }, null],
];

describe('what an answer scores', () => {
  test.each(table)('%s', (_name, question, answer, score) => {
    const given = scoreResponse(question, answer);
    if (score === null) expect(given).toBeNull();
    else expect(given).toBeCloseTo(score, 9);
  });
});

const spellings: readonly [string, string, boolean][] = [
  ['two thousand and thirty', '2030', true],
  ['2,030', '2 030', true],
  ['one hundred and five', '105', true],
  ['three million', '3000000', true],
  ['3 million', 'three million', true],
  ['twelve thousand five hundred', '12,500', true],
  ['a hundred', '100', true],
  ['two dozen', '24', true],
  ['2.03 thousand', '2030', true],
  ['5%', '5 per cent', true],
  ['$5 million', '5 million dollars', true],
  ['$5', '€5', false],
  ['-3', '3', false],
  ['nineteen', '90', false],
  ['bread and butter', 'bread butter', false],
];

describe('names in short answers', () => {
  test.each<[string, string, boolean]>([
    ['Jørgen Łaska', 'jorgen laska', true],
    ['Strauß', 'Strauss', true],
    ['O’Brien', "O'Brien", true],
    ['The Coast Guard', 'coast guard', true],
    ['Jane Doe', 'John Doe', false],
  ])('%s against %s', (key, given, same) => {
    const question: Scorable = { interaction: 'text-entry', options: [], response: { accepted: [key] } };
    expect(scoreResponse(question, { text: given })).toBe(same ? 1 : 0);
  });
});

describe('spellings of numbers in short answers', () => {
  test.each(spellings)('%s against %s', (key, given, same) => {
    expect(
      scoreResponse({ interaction: 'text-entry', options: [], response: { accepted: [key] } }, { text: given }),
    ).toBe(same ? 1 : 0);
  });
});
