import { describe, expect, test } from '@jest/globals';
import { claimPieces, overlapping } from '../../apps/web/src/features/reader/claim-pieces.ts';

const claim = (id: string, start: number, end: number) => ({ id, span: { start, end } });
const block = { start: 0, end: 10 };

/** Each piece as "start-end:claims, longest first", with a star where its innermost claim is met first. */
const drawn = (claims: readonly ReturnType<typeof claim>[], range = block) =>
  claimPieces(range, claims).map(
    ({ start, end, claims: over, first }) => `${start}-${end}:${over.map(({ id }) => id).join('')}${first ? '*' : ''}`,
  );

describe('a block is cut where claims begin and end', () => {
  test.each([
    ['no claim', [], ['0-10:']],
    ['one claim', [claim('a', 2, 4)], ['0-2:', '2-4:a*', '4-10:']],
    ['a figure in a quotation', [claim('q', 1, 9), claim('f', 3, 5)], ['0-1:', '1-3:q*', '3-5:qf*', '5-9:q', '9-10:']],
    ['claims that cross', [claim('a', 0, 6), claim('b', 4, 9)], ['0-4:a*', '4-6:ab*', '6-9:b', '9-10:']],
    ['a claim over the block’s edge', [claim('a', -5, 3)], ['0-3:a*', '3-10:']],
    ['a claim elsewhere', [claim('a', 20, 30)], ['0-10:']],
    ['two claims of the same words', [claim('a', 2, 4), claim('b', 2, 4)], ['0-2:', '2-4:ab*', '4-10:']],
  ])('%s', (_, claims, expected) => {
    expect(drawn(claims)).toEqual(expected);
  });
});

test('the claims over a claim’s words are those that share a character with it', () => {
  const chosen = claim('a', 0, 4);
  const all = [chosen, claim('b', 3, 6), claim('c', 4, 5)];
  expect(overlapping(chosen, all).map(({ id }) => id)).toEqual(['b']);
});
