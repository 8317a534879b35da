import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../../packages/engine/src/text/read-document.ts';
import type { Document } from '../../../packages/engine/src/text/document.ts';

interface Case {
  readonly about: string;
  readonly text: string;
  readonly blocks: readonly (readonly [kind: string, text: string])[];
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly agency?: string | null;
  readonly byline?: string | null;
  readonly dateline?: string | null;
  readonly published?: string | null;
}

function read(content: string, format: 'text' | 'html' = 'text'): Document {
  return readDocument({ id: 'a', path: 'a', content, format });
}

const cases = JSON.parse(readFileSync(new URL('../cases/text.json', import.meta.url), 'utf8')) as readonly Case[];
/** What the page says of itself, by the name a case gives it. */
const statedNames = ['title', 'publisher', 'agency', 'byline', 'dateline', 'published'] as const;

describe('a pasted page', () => {
  test.each(cases)('$about', (expected) => {
    const { text, blocks } = expected;
    const document = read(text);
    expect(document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual(blocks);
    const found: Record<string, unknown> = {
      title: document.title?.text ?? null,
      publisher: document.publisher,
      agency: document.agency,
      byline: document.byline,
      dateline: document.dateline?.text ?? null,
      published: document.published?.date ?? null,
    };
    for (const name of statedNames) if (name in expected) expect([name, found[name]]).toEqual([name, expected[name]]);
  });

  test('what the reader knows better than the page wins over it', () => {
    const given = { publisher: 'Coast Radio', agency: 'AFP', published: '2020-01-02', title: 'northern quay' };
    const content =
      'The Moor Mail\n\nThe northern quay is closed\n\n4 March 2021\n\nThe quay will stay closed, they said on Monday.';
    const document = readDocument({ id: 'a', path: 'a', content, format: 'text', given });
    expect(document).toMatchObject({
      publisher: 'Coast Radio',
      agency: 'AFP',
      published: { date: '2020-01-02', basis: 'stated' },
    });
    expect(document.title?.text).toBe('northern quay');
  });
});

describe('sentences', () => {
  const sentences = (content: string): readonly string[] => {
    const document = read(content);
    return document.sentences.map(({ start, end }) => document.text.slice(start, end));
  };
  test.each([
    ['“A wave broke out... It became clear,” he said.', ['“A wave broke out...', 'It became clear,” he said.']],
    ['It went on … and on. Then it stopped.', ['It went on … and on.', 'Then it stopped.']],
    ['Dr. Lind met Gen. Okafor. They spoke.', ['Dr. Lind met Gen. Okafor.', 'They spoke.']],
    ['They had no information.The talks ended.', ['They had no information.', 'The talks ended.']],
    ['The loan was Dh472.72bn. It was paid.', ['The loan was Dh472.72bn.', 'It was paid.']],
    ['U.S. troops left. Others stayed.', ['U.S. troops left.', 'Others stayed.']],
  ])('%s', (content, expected) => {
    expect(sentences(content)).toEqual(expected);
  });

  test('a list that never ends is cut, without losing a word of it', () => {
    const list = Array.from({ length: 500 }, (_, index) => `village ${index + 1}`).join(', ');
    const cut = sentences(`The water reached ${list}.`);
    expect(cut.length).toBeGreaterThan(5);
    expect(cut.join(' ').split(/[ ,]+/)).toEqual(`The water reached ${list}.`.split(/[ ,]+/));
  });

  test('boilerplate, teasers and datelines have none', () => {
    expect(
      sentences(
        'Quay closed again\n\nROME: It closed on Monday, the harbour master said in the old hall.\n\nRelated: Ten quays\n\n© Moor Mail',
      ),
    ).toEqual(['Quay closed again', 'It closed on Monday, the harbour master said in the old hall.']);
  });
});

describe('for any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });

  test('NUL and lone surrogates become U+FFFD and nothing else changes', () => {
    expect(read('a\u0000b\ud800c\udc00d😀\r\n\u00a0e').text).toBe('a\ufffdb\ufffdc\ufffdd😀\r\n\u00a0e');
  });

  test('tokens, sentences and blocks lie in order inside each other and slice exactly', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        const { text, tokens, sentences, blocks } = read(content);
        expect(text).toHaveLength(content.length);
        let end = 0;
        for (const token of tokens) {
          const sentence = sentences[token.sentence];
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(Math.max(end, sentence?.start ?? Infinity));
          expect(token.end).toBeLessThanOrEqual(blocks[sentence?.block ?? -1]?.end ?? -1);
          end = token.end;
        }
        const covered = blocks.map((block) => text.slice(block.start, block.end)).join('');
        expect(covered.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['one word', 'a'],
    ['white space', ' '],
    ['hyphens', '-'],
    ['brackets', '('],
    ['blank lines', '\n'],
    ['no-break spaces', '\u00a0'],
    ['lines', 'a\n'],
    ['abbreviations', 'a.b.'],
    ['addresses', 'http://'],
    ['numbers', '1,'],
  ])('300,000 characters of %s are read without failing', (_, piece) => {
    const content = piece.repeat(300_000 / piece.length);
    const { tokens } = read(content);
    // The tokeniser takes time by the square of a word's length; no word is as long as this.
    expect(tokens.every((token) => token.text.length <= 60)).toBe(true);
  });
});

describe('a saved page', () => {
  const body =
    '<p>The harbour authority said on Monday that the northern quay would stay closed for at least a fortnight.</p>'.repeat(
      4,
    );
  const page = `<!doctype html><html><head><title>Quay closed after cracks - Moor Mail</title>
    <meta property="og:site_name" content="Moor Mail"><meta property="article:published_time" content="2021-03-04T08:00:00Z">
    </head><body><nav><a href="/">Home</a></nav><article><h1>Quay closed after cracks appear</h1>${body}</article></body></html>`;

  test('gives the article with its headline, publisher and time', () => {
    const document = read(page, 'html');
    expect(document.title?.text).toBe('Quay closed after cracks appear');
    expect(document.publisher).toBe('Moor Mail');
    expect(document.published).toEqual({ date: '2021-03-04T08:00:00Z', basis: 'stated' });
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(document.text).not.toContain('Home');
  });

  test.each([
    ['nothing', ''],
    ['a login form', '<html><body><form><input name="user"><button>Go</button></form></body></html>'],
    ['plain text', 'no markup at all'],
    ['nesting deeper than any page', '<div>'.repeat(20_000)],
    ['marks that open nothing', '<'.repeat(100_000)],
  ])('of %s gives a document without text', (_, html) => {
    expect(read(html, 'html')).toMatchObject({ text: '', blocks: [], tokens: [], title: null });
  });
});
