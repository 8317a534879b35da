import { describe, expect, test } from '@jest/globals';
import { hintsOf, type HintMaterial } from '../../apps/api/src/quizzes/hint-of.ts';

const block = (start: number, end: number) => ({ start, end });
const at = (articleId: string, start: number) => ({ articleId, start, end: start + 4, text: 'four' });
const options = (...texts: string[]) => texts.map((text, place) => ({ id: 'abcd'[place] ?? '', text }));

const material: HintMaterial = {
  interaction: 'choice',
  options: options('46', '40', '12'),
  correctOptionIds: ['b'],
  evidence: [at('one', 12), at('two', 2)],
  articles: [
    { id: 'one', name: 'The Harbour Post', blocks: [block(0, 10), block(11, 40)] },
    { id: 'two', name: 'The Harbour Herald', blocks: [block(0, 30)] },
  ],
};
const places = (given: Partial<HintMaterial>) => hintsOf({ ...material, ...given }).flatMap((hint) => hint.places);
const ruledOut = (given: Partial<HintMaterial>) =>
  hintsOf({ ...material, ...given }).flatMap((hint) => hint.optionId ?? []);

describe('the hint where to look', () => {
  test('names whole paragraphs, in the order of the reports, and not the words', () => {
    expect(places({})).toEqual([
      { articleId: 'one', start: 11, end: 40 },
      { articleId: 'two', start: 0, end: 30 },
    ]);
  });

  test('names a paragraph once, however much of the evidence stands in it', () => {
    expect(places({ evidence: [at('one', 12), at('one', 20)] })).toHaveLength(1);
  });

  test('is not given where it would be the answer: the options are reports, and all lies in one', () => {
    const reports = options('The Harbour Post', 'The Harbour Herald');
    expect(places({ options: reports, evidence: [at('one', 12)] })).toEqual([]);
    expect(places({ options: reports })).toHaveLength(2);
  });
});

describe('the hint that rules an answer out', () => {
  test.each<readonly [what: string, given: Partial<HintMaterial>, expected: readonly string[]]>([
    ['the first of three that is wrong', {}, ['a']],
    ['none of two, since the other one would be the answer', { options: options('yes', 'no') }, []],
    [
      'one of several where two wrong ones are left',
      { interaction: 'multiple-choice', options: options('1', '2', '3', '4') },
      ['a'],
    ],
    ['none of several where only one would be left', { interaction: 'multiple-choice' }, []],
    ['none where nothing is chosen', { interaction: 'order' }, []],
  ])('%s', (_what, given, expected) => {
    expect(ruledOut(given)).toEqual(expected);
  });
});
