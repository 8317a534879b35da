import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFigures, readFiguresInText } from '../../../packages/engine/src/figures/index.ts';
import { readDocument } from '../../../packages/engine/src/text/read-document.ts';

/** Numbers, units, hedges and marks in any order: nearer to what finders look at than letters drawn at random. */
const pieces = [
  ...[
    '12',
    '1,450',
    '2.3',
    '30-45',
    '½',
    '1/3',
    '007',
    '2019',
    '$',
    '£',
    '%',
    '(',
    ')',
    '“',
    '”',
    '-',
    '–',
    ',',
    '.',
    ':',
    '\n',
  ],
  ...[
    'two',
    'twenty',
    'hundred',
    'and',
    'a',
    'half',
    'dozen',
    'million',
    'dozens',
    'of',
    'one',
    'in',
    'three',
    'minus',
    'from',
    'to',
  ],
  ...[
    'between',
    'more than',
    'at least',
    'about',
    'or so',
    'km',
    'percent',
    'euros',
    'years',
    'old',
    'people',
    'killed',
    'January',
  ],
  ...['May', 'the', 'Rome', 'toll', 'rose', 'number', 'doubled', 'times', 'as', '\u0000', '\ud800', '\u00a0', '😀'],
];
const likelyText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(likelyText, fc.string({ unit: 'binary', maxLength: 200 }));

describe('for any text', () => {
  test('every span slices exactly, figures stand in order and none overlap', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        const document = readDocument({ id: 'a', path: 'a.txt', content, format: 'text' });
        let end = 0;
        for (const figure of readFigures(document)) {
          for (const span of [figure.span, figure.number, figure.hedge, figure.counted]) {
            if (span !== null) expect(document.text.slice(span.start, span.end)).toBe(span.text);
          }
          expect(figure.number.start).toBeGreaterThanOrEqual(end);
          end = figure.number.end;
          expect(figure.trail.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('both intervals are in order, and the pragmatic one is bounded', () => {
    fc.assert(
      fc.property(likelyText, (text) => {
        for (const { literal, pragmatic } of readFiguresInText(text)) {
          expect(literal.lower?.value ?? -Infinity).toBeLessThanOrEqual(literal.upper?.value ?? Infinity);
          expect(pragmatic.lower?.value).toBeLessThanOrEqual(pragmatic.upper?.value ?? NaN);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same bytes', () => {
    fc.assert(
      fc.property(likelyText, (text) => {
        expect(JSON.stringify(readFiguresInText(text))).toBe(JSON.stringify(readFiguresInText(text)));
      }),
      { numRuns: 100 },
    );
  });
});
