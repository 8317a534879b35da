import { describe, expect, test } from '@jest/globals';
import { explainClaims, readArticle } from '@crossread/engine';
import type { BoundsRule } from '@crossread/engine';
import { exactly, hedged } from '../../packages/engine/src/figures/intervals.ts';

const read = (content: string) => readArticle({ id: 'a', path: 'a.txt', content, format: 'text' });
/** The explanation of the innermost claim at the first place of `words`. */
const explain = (content: string, words: string) => {
  const found = explainClaims(read(content), content.indexOf(words));
  return found.claims[0] ?? found.nearest;
};

describe('the rule named for a figure is the one that gave it its bounds', () => {
  test.each<[string, BoundsRule]>([
    ['12', 'exact'],
    ['a total of 12', 'exact'],
    ['just over 340', 'just-over'],
    ['Nearly 340', 'nearly'],
    ['just under 340', 'just-under'],
    ['more than  340', 'more-than'],
    ['more than two dozen', 'more-than'],
    ['at least 12', 'at-least'],
    ['340 or more', 'at-least'],
    ['fewer than 340', 'less-than'],
    ['up to 340', 'up-to'],
    ['340 or fewer', 'up-to'],
    ['about 340', 'about'],
    ['340 or so', 'about'],
    ['30-odd', 'about'],
    ['30 to 45', 'range'],
    ['between 30 and 45', 'range'],
    ['dozens', 'vague'],
    ['more than 30 to 45', 'more-than'],
  ])('%s: %s', (words, rule) => {
    const told = explain(`On Tuesday ${words} villagers left the island.`, words);
    expect(told?.boundsRule).toBe(rule);
    if (told?.claim.type !== 'figure') throw new Error('There is no figure.');
    const { value, literal, pragmatic } = told.claim.figure;
    if (value === null) return;
    const dozens = words.includes('dozen');
    const expected =
      rule === 'exact' || rule === 'range' || rule === 'vague'
        ? { literal: exactly(value), pragmatic: exactly(value) }
        : hedged(rule, value, value, dozens);
    expect({ literal, pragmatic }).toEqual(expected);
  });

  test('a figure in brackets shares the hedge of the one before it', () => {
    expect(explain('The road is about 58km (36 miles) long.', '36')?.boundsRule).toBe('about');
  });
});

describe('the claims at a place', () => {
  const text = 'Port Lissa was quiet. “We counted just over 340 people,” Mara Quill said. The ferry had left.';
  const article = read(text);
  const at = (offset: number) => {
    const { claims, nearest } = explainClaims(article, offset);
    return { here: claims.map(({ claim }) => claim.type), nearest: nearest?.claim.span.text ?? null };
  };

  test.each<[string, number, readonly string[], string | null]>([
    ['in a figure that is quoted: both, the figure first', text.indexOf('340'), ['figure', 'quotation'], null],
    ['the last character of a figure', text.indexOf('340') + 2, ['figure', 'quotation'], null],
    ['the character after a figure', text.indexOf('340') + 3, ['quotation'], null],
    ['before all of them', 0, [], 'We counted just over 340 people,'],
    ['the last character', text.length - 1, [], 'We counted just over 340 people,'],
  ])('%s', (_, offset, here, nearest) => {
    expect(at(offset)).toEqual({ here, nearest });
  });

  test('say what made out who stands behind them', () => {
    const [figure] = explainClaims(article, text.indexOf('340')).claims;
    expect(figure?.attributionTrail[0]).toBe('reporting-verb');
    expect(figure?.claim.attribution).toMatchObject({ speaker: 'Mara Quill', cue: { text: 'said' } });
    expect(explain('The ferry carried 40 cars.', '40')?.attributionTrail).toEqual([]);
  });

  test('are none in a report without any', () => {
    expect(explainClaims(read('Nothing was said.'), 3)).toEqual({ claims: [], nearest: null });
  });
});
