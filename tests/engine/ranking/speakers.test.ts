import { describe, expect, test } from '@jest/globals';
import { readClaims } from '../../../packages/engine/src/read-article.ts';
import { readPlain } from '../../../packages/engine/src/text/read-document.ts';

/** Sentences in which rules of place alone take another noun phrase, or none, for who speaks. */
const cases: readonly (readonly [string, string])[] = [
  ['Farmers in the valley and along the coast say the river rose twice.', 'Farmers in the valley and along the coast'],
  ['Recent surveys in Brannik and Oster have shown that rents fell.', 'Recent surveys in Brannik and Oster'],
  ['Proponents, including the league of towns, have urged the council to act.', 'Proponents'],
  ['Everyone we met believed the mayor was right.', 'Everyone'],
];

describe('who speaks, where several might', () => {
  test.each(cases)('%s', (text, source) => {
    const { claims } = readClaims(readPlain(text));
    expect(claims.map(({ attribution }) => attribution.source?.text)).toContain(source);
  });
});
