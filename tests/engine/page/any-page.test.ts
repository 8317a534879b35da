import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../../packages/engine/src/text/read-document.ts';
import { pageOf, paragraphs, withAmidst } from './pages.ts';

const tags = [
  'div',
  'p',
  'ul',
  'li',
  'a href=x',
  'h2',
  'blockquote',
  'figure',
  'br',
  'table',
  'td',
  'span class=share',
  'svg',
];
const piece = fc.oneof(
  fc.constantFrom(...tags).map((tag) => `<${tag}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`),
  fc.constantFrom(...paragraphs, 'Read more', '<!--', '<script>', '&amp;', '<'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

describe('for any page', () => {
  test('the same is read each time, and every block is a piece of the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = { id: 'a', path: 'a', content: pieces.join(''), format: 'html' } as const;
        const document = readDocument(source);
        expect(readDocument(source)).toEqual(document);
        const covered = document.blocks.map(({ start, end }) => document.text.slice(start, end)).join('');
        expect(covered.replace(/\s+/g, '')).toBe(document.text.replace(/\s+/g, ''));
      }),
      { numRuns: 200 },
    );
  });

  test('text that was extracted once is read again as it was, without the page', () => {
    const body = withAmidst('<h2>Nine Of The Forty Piles Have Cracks That Divers Could See</h2><p>By Ada Byte</p>');
    const page = readDocument({ id: 'a', path: 'a', content: pageOf({ body }), format: 'html' });
    const given = { title: page.title?.text ?? null, extracted: true };
    const again = readDocument({ id: 'a', path: 'a', content: page.text, format: 'text', given });
    expect(again).toEqual({ ...page, format: 'text' });
    expect(page.blocks.map(({ kind }) => kind)).toEqual([
      ...['title', 'paragraph', 'paragraph', 'heading', 'boilerplate', 'paragraph', 'paragraph'],
    ]);
  });
});
