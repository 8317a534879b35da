import { describe, expect, test } from '@jest/globals';
import { termsOf } from './reports.ts';

describe('the terms of a report', () => {
  const body = 'The mayor, Tomáš Dvořák, met 1,250 strikers in Brannik. NATO was silent.';

  test.each<[what: string, text: string, has: readonly string[], lacks: readonly string[]]>([
    ['names keep their capital, whatever letters they have', body, ['Tomáš', 'Dvořák', 'Brannik'], ['dvořák', 'Dvo']],
    ['figures lose their commas', body, ['1250'], ['1,250']],
    ['words are lemmas', body, ['striker', 'meet', 'silent'], ['strikers', 'met']],
    ['acronyms stay as they are', body, ['NATO'], ['Nato']],
    [
      'headlines in capitals name the same',
      'BRANNIK MAYOR QUITS\n\nThe mayor of Brannik quit.',
      ['Brannik'],
      ['BRANNIK'],
    ],
    [
      'days and months are words',
      'It happened in Brannik on Monday, 3 April.',
      ['monday', 'april'],
      ['Monday', 'April'],
    ],
    ['small words and marks are none', body, [], ['the', 'in', ',', '.']],
  ])('%s', (_, text, has, lacks) => {
    const { terms } = termsOf(text);
    expect(terms).toEqual(expect.arrayContaining([...has]));
    for (const term of lacks) expect(terms).not.toContain(term);
    expect(terms).toEqual([...new Set(terms)].sort());
  });

  test('the publisher is left out, the day of publication is counted', () => {
    const { terms, day } = termsOf(
      'The Harbour Post\n\nStorm empties Sorrel\n\n5 March 2024\n\nA storm emptied Sorrel.',
    );
    expect(terms).toContain('Sorrel');
    expect(terms).not.toContain('Harbour');
    expect(day).toBe(Date.UTC(2024, 2, 5) / 86_400_000);
    expect(termsOf(body).day).toBeNull();
  });

  test('what stands far down is background', () => {
    const long = `${'The council met again. '.repeat(25)}Krell was mentioned.`;
    expect(termsOf(long).terms).toContain('council');
    expect(termsOf(long).terms).not.toContain('Krell');
  });
});
