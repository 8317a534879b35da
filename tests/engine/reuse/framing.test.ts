import { describe, expect, test } from '@jest/globals';
import type { Claim } from '@crossread/shared';
import { framingOf } from '../../../packages/engine/src/framing/framing-of.ts';
import { spanOf } from '../../../packages/engine/src/text/document.ts';
import { report } from './reports.ts';

const plain = report(
  'a',
  `Protesters leave the square

The protesters left the square on Friday night. Two demonstrators were arrested on the way, and the rescue plan for the theatre was dropped.`,
);
const loaded = report(
  'b',
  `Rioters driven from the square after ‘rescue plan’

Rioters were driven from the square on Friday night. Two rioters were detained. The mayor called the ‘rescue plan’ a joke.`,
);
const silent = report(
  'c',
  `Library opens again

The town library opened its doors again on Friday after two years of building work, and children queued from seven.`,
);

/** The article with a statement claim over these words. */
function stating(article: typeof plain, words: string): typeof plain {
  const start = article.document.text.indexOf(words);
  const span = spanOf(article.document.text, start, start + words.length);
  const claim: Claim = {
    ...{ id: `${article.document.id}-1`, article: article.document.id, type: 'statement', span, sentence: span },
    ...{ status: 'asserted', trail: [] },
    attribution: { mode: 'narration', source: null, speaker: null, role: null, cue: null, stance: 'neutral' },
  };
  return { ...article, claims: [claim] };
}

describe('what reports call one actor or act', () => {
  const { wordChoices } = framingOf({ articles: [plain, loaded, silent] });

  test('is shown where they choose different words, the most used first, with every place', () => {
    const shown = wordChoices.map(({ about, articles }) => [
      about,
      ...articles.map(
        ({ article, words }) => `${article}: ${words.map(({ word, uses }) => `${word} ${uses.length}`).join(', ')}`,
      ),
    ]);
    expect(shown).toEqual([
      ['the people in the streets', 'a: protester 2, demonstrator 1', 'b: rioter 3'],
      ['being taken by police', 'a: arrest 1', 'b: detain 1'],
    ]);
  });

  test('points at the words themselves', () => {
    const use = wordChoices[0]?.articles[1]?.words[0]?.uses[0];
    expect(use && loaded.document.text.slice(use.start, use.end)).toBe('Rioters');
  });
});

test('a word held at arm’s length in a headline stands beside the reports that write it plainly', () => {
  const { scareQuotes } = framingOf({ articles: [plain, loaded, silent] });
  expect(scareQuotes[0]).toMatchObject({
    article: 'b',
    quoted: { text: 'rescue plan' },
    inHeadline: true,
    plain: [{ article: 'a', span: { text: 'rescue plan' } }],
  });
});

describe('what only one report has', () => {
  test.each([
    ['a statement that no other report makes', stating(plain, 'the rescue plan for the theatre was dropped'), true],
    [
      'a statement that another report makes in like words',
      stating(plain, 'The protesters left the square on Friday night'),
      false,
    ],
  ])('%s', (_, article, sole) => {
    const echo = report('d', 'Square is empty\n\nOn Friday night the last protesters left the square.');
    expect(framingOf({ articles: [article, echo, silent] }).soleClaims).toHaveLength(sole ? 1 : 0);
  });
});
