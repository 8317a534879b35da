import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readQuotations } from '../../../packages/engine/src/quotations/index.ts';
import { readPlain } from '../../../packages/engine/src/text/read-document.ts';

const marks = [...'"“”„‘’\'«»‹›`', "''", ' ', '\n\n', '. ', ', he said', 's', 'word', 'Lind'];
const markedText = fc.array(fc.constantFrom(...marks), { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text', () => {
  test('gives quotations that slice exactly, lie inside their marks and come in order', () => {
    fc.assert(
      fc.property(fc.oneof(markedText, fc.string({ unit: 'binary' })), (text) => {
        const document = readPlain(text);
        const found = readQuotations(document);
        for (const { span, outer, nested } of found) {
          expect(document.text.slice(span.start, span.end)).toBe(span.text);
          expect(document.text.slice(outer.start, outer.end)).toBe(outer.text);
          expect(outer.start).toBeLessThan(span.start);
          expect(outer.end).toBeGreaterThanOrEqual(span.end);
          expect(span.text.trim()).toBe(span.text);
          const around = found.some((other) => other.outer.start < outer.start && other.outer.end > outer.start);
          expect(around).toBe(nested);
        }
        const starts = found.map(({ outer }) => outer.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(readQuotations(document)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
