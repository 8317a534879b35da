import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Span } from '@crossread/shared';
import { readArticle } from '../../../packages/engine/src/read-article.ts';

const words = [
  ...['Mara Lind', 'Lind', 'he', 'she', 'police', 'the ministry', 'officials', 'sources', 'Reuters', 'the company'],
  ...[
    'said',
    'told',
    'claimed',
    'according to',
    'adding',
    'reportedly',
    'put',
    'retracted',
    'denied',
    'quoted',
    'as saying',
  ],
  ...[
    'that',
    'but',
    'and',
    'while',
    'who',
    'by',
    'of',
    'on Monday',
    'a statement',
    '12 people',
    '164',
    'were killed',
    'at',
  ],
  ...['"', '“', '”', '’s', "'", '.', ',', ', ', ':', ';', ' — ', '\n\n', '(', ')', '?', '…'],
];
const newsText = fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join(' '));

const read = (content: string) => readArticle({ id: 'a', path: 'a.txt', content, format: 'text' });

describe('any text', () => {
  test('is read without an error, twice the same, with spans that slice exactly', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, fc.string({ unit: 'binary' })), (text) => {
        const article = read(text);
        const exact = (span: Span | null): void => {
          if (span) expect(article.document.text.slice(span.start, span.end)).toBe(span.text);
        };
        article.claims.forEach((claim, index) => {
          expect(claim.id).toBe(`a-${index + 1}`);
          for (const span of [claim.span, claim.sentence, claim.attribution.source, claim.attribution.cue]) exact(span);
          expect(claim.span.text.trim()).not.toBe('');
          if (claim.attribution.mode === 'narration') expect(claim.attribution.speaker).toBeNull();
        });
        const ids = new Set(article.claims.map(({ id }) => id));
        for (const { cue, claims } of article.withdrawals) {
          exact(cue);
          for (const id of claims) expect(ids.has(id)).toBe(true);
        }
        const again = read(text);
        expect([again.claims, again.withdrawals]).toEqual([article.claims, article.withdrawals]);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['one sentence of speakers', 'he said '.repeat(6_000)],
    ['one sentence of hearsay', 'reportedly the mayor '.repeat(4_000)],
    ['one list of names', 'Mara Lind, '.repeat(4_000)],
    ['nothing but marks', '"\'“‘'.repeat(4_000)],
    ['nothing but opening marks', ' “a'.repeat(4_000)],
    ['quotations without an end', '"Lind said she said '.repeat(3_000)],
  ])('takes time in proportion to its length: %s', (_, long) => {
    const time = (text: string): number => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(long.slice(0, long.length / 4));
    const quarter = Math.min(...[1, 2, 3].map(() => time(long.slice(0, long.length / 4))));
    const whole = Math.min(...[1, 2].map(() => time(long)));
    // Four times the text; sixteen would be quadratic. The constant forgives a pause of the machine.
    expect(whole).toBeLessThan(quarter * 10 + 200);
  });
});
