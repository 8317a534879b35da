import { describe, expect, test } from '@jest/globals';
import { originsOf } from '../../../packages/engine/src/reuse/origins.ts';
import { reuseTexts } from '../../../packages/engine/src/reuse/reuse-text.ts';
import { textReuse } from '../../../packages/engine/src/reuse/text-reuse.ts';
import { report } from './reports.ts';

const quote =
  '“We opened the gates as soon as the gauge at the mill told us to, and not one minute later than that,” said Ana Brill.';

const wire = `Ferry crews return to work

The crews of the Sound ferries went back to work at dawn on Thursday after nine days of strike that had cut off the outer islands. Their union said that members had voted by a narrow margin for a contract that raises pay in two steps and leaves the summer timetable alone.

The first boat left the harbour with forty lorries of food on board, and shopkeepers on the islands said that it would take until the weekend to fill the shelves again. ${quote}

The company refused to say what the strike had cost it. A spokesman said that tickets bought for the days of the strike could be used until the end of the year.`;

const cut = `Island boats sail again after strike

The crews of the Sound ferries returned to work at dawn yesterday after nine days of strike that had cut off the outer islands. Their union said members had voted by a narrow margin for a contract that raises pay in two steps and leaves the summer timetable alone.

The first boat left the harbour with forty lorries of food aboard, and shopkeepers on the islands said it would take until the weekend to fill the shelves again.

Our reporter found the queue at the island's only baker reaching round the corner by eight.`;

const tail = `Ferry tickets stay good

The company refused to say what the strike had cost it. A spokesman said that tickets bought for the days of the strike could be used until the end of the year.

On the quay there was little talk of anything else, and the harbour café had run out of rolls.`;

const own = `Nine days without a boat

For nine days nobody came and nobody left. On Thursday the horn of the morning ferry brought half of the island to the quay, and some wept. The vote had been close, according to two members of the union, and pay will now go up twice. The timetable for the summer stays as it was.

${quote}

What the walkout has cost the company is anyone's guess; it keeps its books closed.`;

function between(...articles: readonly [ReturnType<typeof report>, ReturnType<typeof report>]) {
  const [a, b] = reuseTexts(articles);
  return a && b && textReuse(a, b);
}

function reused(a: string, b: string) {
  return between(report('a', a), report('b', b));
}

describe('two reports of one wire text', () => {
  test('are one origin though sentences were cut and words changed', () => {
    const reuse = reused(wire, cut);
    expect(reuse?.sharedOrigin).toBe(true);
    expect(reuse?.containmentOutsideQuotes).toBeGreaterThan(0.3);
  });

  test('their shared passages are the longest ones, exact in both texts', () => {
    const [a, b] = [report('a', wire), report('b', cut)];
    const reuse = between(a, b);
    const passages = reuse?.passages ?? [];
    expect(passages.map(({ a: { text } }) => `${text.slice(0, 14)} … ${text.slice(-14)}`)).toEqual([
      'after nine day … eir union said',
      'members had vo … orries of food',
      'it would take  …  shelves again',
    ]);
    for (const passage of passages) {
      expect(a.document.text.slice(passage.a.start, passage.a.end)).toBe(passage.a.text);
      expect(b.document.text.slice(passage.b.start, passage.b.end)).toBe(passage.b.text);
      const words = (text: string) => text.toLowerCase().match(/[a-z]+/g);
      expect(words(passage.a.text)).toEqual(words(passage.b.text));
    }
  });
});

describe('reports written apart', () => {
  test('share a quotation without being one origin', () => {
    const reuse = reused(wire, own);
    expect(reuse).toMatchObject({ sharedOrigin: false, containmentOutsideQuotes: 0 });
    expect(reuse?.containment).toBeGreaterThan(0.1);
    expect(reuse?.passages).toHaveLength(1);
  });

  test('that credit one agency are not one origin for it', () => {
    const [a, b] = [report('a', wire, 'Reuters'), report('b', own, 'Reuters')];
    expect(between(a, b)?.sharedOrigin).toBe(false);
  });

  test('share nothing where they share no passage', () => {
    expect(reused(own, tail)).toBeNull();
  });
});

test('apostrophes, hyphens and case make no other text', () => {
  const straight = wire.replaceAll('“', '"').replaceAll('”', '"').toUpperCase();
  expect(reused(wire, straight)).toMatchObject({ containment: 1, sharedOrigin: true });
});

describe('origins', () => {
  const pair = (a: string, b: string, sharedOrigin: boolean) => ({
    ...{ a, b, sharedOrigin, containment: 0.5, containmentOutsideQuotes: 0.5, passages: [] },
  });
  const articles = ['a', 'b', 'c', 'd'].map((id) => ({
    ...{ id, path: id, sha256: id, title: null, publisher: null, agency: id === 'c' ? 'AFP' : null, byline: null },
    ...{ dateline: null, published: null, blocks: [], sentences: [] },
  }));

  test.each([
    ['no shared text: each its own', [pair('a', 'b', false)], ['a', 'b', 'c', 'd']],
    ['a pair, and the agency that one of them credits', [pair('b', 'c', true)], ['a', 'b c (AFP)', 'd']],
    [
      'a wire group of three whose ends share nothing',
      [pair('a', 'c', true), pair('c', 'd', true)],
      ['a c d (AFP)', 'b'],
    ],
    ['two pairs', [pair('a', 'd', true), pair('b', 'c', true)], ['a d', 'b c (AFP)']],
  ])('%s', (_, textReuse, expected) => {
    const origins = originsOf({ articles, textReuse });
    const shown = origins.map(
      ({ articles: ids, agency }) => ids.join(' ') + (agency && ids.length > 1 ? ` (${agency})` : ''),
    );
    expect(shown).toEqual(expected);
  });
});
