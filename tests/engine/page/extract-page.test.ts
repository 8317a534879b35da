import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../packages/engine/src/extract.ts';
import { pageOf, paragraphs, withAmidst, withBelow } from './pages.ts';

function textOf(content: string): readonly string[] {
  return extract({ id: 'a', path: 'a', content, format: 'html' }).text.split('\n');
}

const [first, second, third, fourth] = paragraphs;
const link = '<a href="/other">Ten quays that were closed this year</a>';

describe('of a saved page its report alone is taken', () => {
  test.each([
    ['a menu', withAmidst('<nav><ul><li>Weather</li><li>Tides and currents of the week ahead.</li></ul></nav>')],
    ['a caption', withAmidst('<figure><img src="q.jpg"><figcaption>The quay on Sunday.</figcaption></figure>')],
    ['a caption without its element', withAmidst('<div class="photo-caption">The quay on Sunday.</div>')],
    ['a credit of a picture', withAmidst('<p>Ada Byte/Getty Images</p>')],
    ['a share line', withAmidst('<div class="shareTools"><span>Send this to a friend who sails.</span></div>')],
    ['a newsletter', withAmidst('<div id="newsletter-box"><p>All tides in your inbox, each morning.</p></div>')],
    ['a cookie banner', withAmidst('<div role="dialog"><p>We and our partners store your choices.</p></div>')],
    ['what is hidden', withAmidst('<p style="display: none">Please turn off your ad blocker to read on.</p>')],
    [
      'comments',
      withBelow('<section class="comments"><p>About time, I say. My boat has been there all year.</p></section>'),
    ],
    ['a teaser', withAmidst(`<p>${link}</p>`)],
    ['a labelled teaser', withAmidst(`<p>Also on this site</p><p>${link}</p>`)],
    [
      'a list of links',
      withAmidst(`<h3>More from the harbour</h3><ul><li>${link}</li><li>${link} (video, 2 minutes)</li></ul>`),
    ],
    ['a heading of nothing', withBelow('<h2>What do you think?</h2>')],
    ['a contributor', withBelow('<p>Ben Core and Cleo Data contributed to this report.</p>')],
    ['whom to follow', withBelow('<p>Follow the harbour desk on Twitter and Facebook.</p>')],
    ['what to read next', withBelow('<p>Like this story? Share it with your crew!</p>')],
    ['the headline again', withAmidst('<h2>QUAY CLOSED AFTER CRACKS</h2>')],
  ])('without %s', (_, body) => {
    expect(textOf(pageOf({ body }))).toEqual(paragraphs);
  });

  test('without a note on its author', () => {
    const body = withBelow('<p>Ada Byte is a reporter in our northern office. She sails.</p>');
    expect(textOf(pageOf({ head: '<meta name="author" content="Ada Byte">', body }))).toEqual(paragraphs);
    expect(textOf(pageOf({ head: '<meta name="author" content="Ben Core">', body }))).toHaveLength(5);
  });

  test.each([
    ['a subhead', '<h2>Nine of forty</h2>', 'Nine of forty'],
    ['a subhead that is a link', '<h2><a href="/piles">Nine of forty</a></h2>', 'Nine of forty'],
    [
      'a sentence with a link',
      '<p>The <a href="/r">report of the divers</a> is public.</p>',
      'The report of the divers is public.',
    ],
    [
      'a list',
      '<ul><li>Nine piles are cracked.</li><li>Two have gone.</li></ul>',
      'Nine piles are cracked.\nTwo have gone.',
    ],
    ['a quoted post', '<div class="social"><blockquote><p>We are sorry.</p></blockquote></div>', 'We are sorry.'],
    [
      'a table',
      '<table><tr><th>Piles</th><td>40</td></tr><tr><th>Cracked</th><td>9</td></tr></table>',
      'Piles 40\nCracked 9',
    ],
    ['lines', '<p>Piles cracked: nine.<br>Piles gone: two.</p>', 'Piles cracked: nine.\nPiles gone: two.'],
  ])('with %s', (_, markup, expected) => {
    expect(textOf(pageOf({ body: withAmidst(markup) }))).toEqual([
      first,
      second,
      ...expected.split('\n'),
      third,
      fourth,
    ]);
  });

  test('with each paragraph in a box of its own, one of them with a long link', () => {
    const linked = 'The cracks were described in <a href="/j">a journal of harbours</a>, piers and quays in May.';
    const lines = [...paragraphs, linked, ...paragraphs.map((text) => `Once more: ${text}`)];
    const boxes = lines.map((text) => `<div class="card"><div class="card-content"><p>${text}</p></div></div>`);
    expect(textOf(pageOf({ body: boxes.join('') }))[4]).toBe(
      'The cracks were described in a journal of harbours, piers and quays in May.',
    );
  });

  test('whatever the page calls its box', () => {
    const [top, , ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
    const body = `${top}<p>${second}</p><div class="social-widget">${rest.join('')}</div>`;
    expect(textOf(`<html><body>${body}</body></html>`)).toEqual(paragraphs);
  });

  test('by what the markup calls its body', () => {
    const others = `<p>${first}</p>`.repeat(9);
    const body = `<div itemprop="articleBody">${withAmidst('')}</div><div class="column">${others}</div>`;
    expect(textOf(pageOf({ body }))).toEqual(paragraphs);
  });

  test('from linked data where the page itself shows less of it', () => {
    const data = {
      '@graph': [{ '@type': 'WebPage' }, { '@type': ['NewsArticle'], articleBody: paragraphs.join('\n\n') }],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(textOf(pageOf({ head, body: `<p>${first}</p><p>${second}</p>` }))).toEqual(paragraphs);
  });
});

describe('there is no report in', () => {
  test.each([
    ['nothing', ''],
    ['a login form', '<html><body><form><input name="user"><button>Go</button></form></body></html>'],
    ['plain text', 'no markup at all'],
    ['links', `<html><body>${`<p>${link}</p>`.repeat(30)}</body></html>`],
    ['nesting deeper than any page', `${'<div>'.repeat(1_000)}${paragraphs.join(' ')}`],
    ['more levels than any page', `${'<ul><li>'.repeat(140)}${first}${'</li></ul>'.repeat(140)}`.repeat(40)],
    ['more elements than any page', '<i>.</i>'.repeat(70_000)],
    ['marks that open nothing', '<'.repeat(100_000)],
  ])('%s', (_, content) => {
    expect(textOf(content)).toEqual(['']);
  });
});
