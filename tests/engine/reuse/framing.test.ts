import { describe, expect, test } from '@jest/globals';
import type { Claim } from '@crossread/shared';
import { framingOf, type Framing } from '../../../packages/engine/src/framing/framing-of.ts';
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

/** A report of one paragraph. */
const paper = (id: string, text: string): typeof plain => report(id, `News of the day\n\n${text}`);

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
      ['those in the streets', 'a: protester 2, demonstrator 1', 'b: rioter 3'],
      ['how people were taken into custody', 'a: arrest 1', 'b: detain 1'],
    ]);
  });

  test('points at the words themselves', () => {
    const use = wordChoices[0]?.articles[1]?.words[0]?.uses[0];
    expect(use && loaded.document.text.slice(use.start, use.end)).toBe('Rioters');
  });
});

describe('two reports choose different words', () => {
  const chosenIn = (a: string, b: string): readonly string[] =>
    wordChoicesOf(a, b).map(({ about, articles }) => {
      const words = articles.map((chosen) => chosen.words.map(({ word }) => word).join(', '));
      return `${about}: ${words.join(' / ')}`;
    });
  const wordChoicesOf = (a: string, b: string): Framing['wordChoices'] =>
    framingOf({ articles: [paper('a', a), paper('b', b)] }).wordChoices;

  test.each([
    [
      'of two words',
      'The new law would protect 700,000 undocumented immigrants from being sent away.',
      'The new law protects 700,000 illegal aliens from being sent away at once.',
      ['those who moved: undocumented immigrant / illegal alien'],
    ],
    [
      'for an act, as a verb',
      'Soldiers killed 40 sleeping villagers near the ford of Ammel.',
      'Near the ford of Ammel soldiers massacred 40 sleeping villagers.',
      ['how people were killed: kill / massacre'],
    ],
    [
      'for an act, as a noun',
      'The raid on the harbour of Brannik lasted until dawn.',
      'The assault on the harbour of Brannik lasted until dawn.',
      ['the use of force: raid / assault'],
    ],
  ])('%s', (_, a, b, choices) => {
    expect(chosenIn(a, b)).toEqual(choices);
  });

  test.each([
    [
      'for two things in sentences that tell different things',
      'The protest outside the town hall of Brannik began on Friday at noon.',
      'Her novel is about a revolt of sailors three hundred years ago.',
    ],
    [
      'where one only describes another noun',
      'The attack helicopters over the harbour of Brannik left on Friday.',
      'The assault helicopters over the harbour of Brannik left on Friday.',
    ],
    [
      'in a name',
      'Veterans of the Great Uprising met on Friday by the harbour of Brannik.',
      'Veterans of the revolt met on Friday by the harbour of Brannik.',
    ],
    [
      'in what somebody else says',
      '“The rioters at the harbour of Brannik must go home,” the mayor said on Friday.',
      'The protesters at the harbour of Brannik must go home, the mayor said on Friday.',
    ],
    [
      'but each has both',
      'The protesters at the harbour of Brannik went home. The demonstrators had come on Friday.',
      'The demonstrators at the harbour of Brannik went home. The protesters had come on Friday.',
    ],
  ])('%s: no choice', (_, a, b) => {
    expect(chosenIn(a, b)).toEqual([]);
  });
});

describe('words between marks', () => {
  const apart = (text: string, other = 'Nothing else happened in the valley.'): readonly string[] =>
    framingOf({ articles: [paper('a', text), paper('b', other)] }).scareQuotes.map(({ quoted }) => quoted.text);

  test.each([
    ['that take a side', 'The minister said 26 “armed criminals” had been caught.', ['armed criminals']],
    ['in a sentence without a source', 'The “beach” is a strip of gravel behind the depot.', ['beach']],
    ['once in a report', 'A “riot” it was not. The “riot” was a queue for bread.', ['riot']],
  ])('%s are held at arm’s length', (_, text, words) => {
    expect(apart(text)).toEqual(words);
  });

  test('that another report writes plainly are held at arm’s length', () => {
    const text = 'The ministry said its “efficiency programme” would go on.';
    expect(apart(text)).toEqual([]);
    expect(apart(text, 'The efficiency programme of the ministry goes on.')).toEqual(['efficiency programme']);
  });

  test.each([
    ['a piece of what somebody said', 'The mayor said she was “deeply grateful” to the crews.'],
    ['a piece of it that is a name', 'The mayor said it had been a “long night” for the crews.'],
    ['the name of a programme', 'The “Lighthouse” programme of the town radio lasts until noon.'],
    ['a time', 'Repairs could last “years” in the worst of cases.'],
    ['an adverb', 'The crews will “soon” go home to the valley.'],
  ])('%s are not', (_, text) => {
    expect(apart(text)).toEqual([]);
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
