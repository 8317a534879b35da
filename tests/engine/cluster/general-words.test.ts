import { describe, expect, test } from '@jest/globals';
import { generalShare } from '../../../packages/engine/src/cluster/general-share.ts';
import type { Tree } from '../../../training/conllu.ts';
import { generalWords } from '../../../training/general-words.ts';

describe('how common a word is in English in general', () => {
  test('rises from names over news to small words', () => {
    const shares = ['Tokayev', 'earthquake', 'police', 'year', 'the'].map(generalShare);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(generalShare('police')).toBeGreaterThan(0);
    expect(generalShare('the')).toBeGreaterThan(0.95);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  test('a word in capitals is as common as in small letters', () => {
    expect(generalShare('Police')).toBe(generalShare('police'));
  });
});

describe('counting it', () => {
  const word = (form: string, lemma: string, tag = 'NOUN') => ({
    form,
    lemma,
    tag,
    head: -1,
    relation: 'root',
    start: 0,
    end: 0,
  });
  const trees: readonly Tree[] = Array.from({ length: 40 }, (_, at) => ({
    text: '',
    words: [
      ...(at < 10 ? [word('Rivers', 'river')] : []),
      ...(at < 9 ? [word('delta', 'delta')] : []),
      ...(at < 20 ? [word('water', 'water'), word('water', 'water')] : []),
      ...(at < 30 ? [word('Trell', 'Trell', 'PROPN'), word('don’t', 'don’t', 'AUX')] : []),
    ],
  }));

  test('classes double: 10 to 19 sentences, 20 to 39 …; names, marks and rarer words are left out', () => {
    expect(generalWords(trees)).toEqual({ share: 0.25, classes: ['river rivers', 'water'] });
  });

  test('a class without words stands empty', () => {
    const some = trees.map(({ text, words }) => ({ text, words: words.filter(({ lemma }) => lemma === 'water') }));
    expect(generalWords(some).classes).toEqual(['', 'water']);
  });
});
