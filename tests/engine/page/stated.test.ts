import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../packages/engine/src/text/read-document.ts';
import { pageOf } from './pages.ts';

const read = (head: string, body?: string) =>
  readDocument({ id: 'a', path: 'a', content: pageOf(body === undefined ? { head } : { head, body }), format: 'html' });

const linked = (properties: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...properties })}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('a page states its publisher', () => {
  test.each([
    [property('og:site_name', 'Moor Mail'), 'Moor Mail'],
    [linked({ publisher: { '@type': 'Organization', name: 'Moor Mail' } }), 'Moor Mail'],
    [
      `${property('og:site_name', 'moormail.example')}${linked({ publisher: 'Moor Mail' })}<title>Quay closed - Moor Mail</title>`,
      'Moor Mail',
    ],
    [`${property('og:site_name', '@moormail')}${meta('application-name', 'Moor Mail')}`, 'Moor Mail'],
    ['<title>Quay closed after cracks | Harbour Gazette</title>', 'Harbour Gazette'],
    ['<title>Quay closed | Harbours</title>', null],
  ])('%s', (head, expected) => {
    expect(read(head).publisher).toBe(expected);
  });
});

describe('a page states who wrote the report', () => {
  test.each([
    [linked({ author: { name: 'Ada Byte' } }), 'Ada Byte'],
    [linked({ author: [{ name: 'Ada Byte' }, 'Ben Core', { name: 'Ada Byte' }] }), 'Ada Byte, Ben Core'],
    [meta('author', 'By Ada Byte'), 'Ada Byte'],
    [`${property('article:author', 'https://people.example/ada')}${meta('author', 'Ada Byte')}`, 'Ada Byte'],
    [property('article:author', 'https://people.example/ada'), null],
    [linked({ author: { name: ' ' } }), null],
  ])('%s', (head, expected) => {
    expect(read(head).byline).toBe(expected);
  });

  test('an agency among them is the one that the report credits', () => {
    expect(read(linked({ author: { name: 'Reuters' } })).agency).toBe('Reuters');
    expect(read(meta('author', 'Ada Byte, Associated Press')).agency).toBe('AP');
    expect(read(meta('author', 'Ani Spa')).agency).toBeNull();
  });
});

describe('a page states when the report was published', () => {
  test.each([
    [linked({ datePublished: '2021-03-04T08:00:00Z' }), '2021-03-04T08:00:00Z'],
    [linked({ datePublished: '0001-01-01T00:00:00Z' }) + meta('date', '2021-03-04'), '2021-03-04'],
    [property('article:published_time', '2021-03-04T08:00:00+01:00'), '2021-03-04T08:00:00+01:00'],
    [meta('DC.date.issued', '2021-03-04'), '2021-03-04'],
    [meta('pubdate', 'Thu, 04 Mar 2021 08:00:00 GMT'), '2021-03-04T08:00Z'],
    [meta('date', 'today'), null],
  ])('%s', (head, expected) => {
    expect(read(head).published?.date ?? null).toBe(expected);
  });
});

describe('a page states its title', () => {
  const paragraph =
    '<p>The harbour authority said on Monday that the northern quay would stay closed for at least a fortnight.</p>';
  const headed = (head: string, ...headlines: readonly string[]) =>
    `<html><head>${head}</head><body>${headlines.map((text) => `<h1>${text}</h1>`).join('')}${paragraph.repeat(4)}</body></html>`;
  test.each([
    [
      'the headline where the title is cut short',
      headed('<title>Quay closed - Moor Mail</title>', 'Quay closed after cracks'),
      'Quay closed after cracks',
    ],
    [
      'not the name of the site',
      headed('<title>Northern quay stays closed - The Harbour Blog</title>', 'The Harbour Blog'),
      'Northern quay stays closed',
    ],
    [
      'the headline that fits best',
      headed(property('og:title', 'Quay closed'), 'Quay and harbour', 'Quay closed after cracks'),
      'Quay closed after cracks',
    ],
    ['a title with dashes of its own', headed('<title>Quay - closed</title>'), 'Quay - closed'],
    ['the headline alone', headed('', 'Quay closed after cracks'), 'Quay closed after cracks'],
    [
      'linked data before all',
      headed(`${linked({ headline: 'Nine piles have cracks' })}<title>Moor Mail</title>`),
      'Nine piles have cracks',
    ],
  ])('%s', (_, content, expected) => {
    const document = readDocument({ id: 'a', path: 'a', content, format: 'html' });
    expect(document.title?.text).toBe(expected);
    expect(document.title?.start).toBe(0);
  });
});
