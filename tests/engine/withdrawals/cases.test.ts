import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readClaims } from '../../../packages/engine/src/read-article.ts';
import { readPlain } from '../../../packages/engine/src/text/read-document.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  /** By words that overlap the figure. */
  readonly status: Readonly<Record<string, string>>;
  readonly by?: string | null;
}

const cases = JSON.parse(readFileSync('tests/engine/cases/withdrawals.json', 'utf8')) as Case[];

describe('figures that a report says were taken back', () => {
  test.each(cases)('$name', ({ text, status, by }) => {
    const { claims, withdrawals } = readClaims(readPlain(text));
    for (const [words, wanted] of Object.entries(status)) {
      const at = text.indexOf(words);
      const claim = claims.find(
        ({ type, span }) => type === 'figure' && span.start < at + words.length && span.end > at,
      );
      expect({ words, status: claim?.status }).toEqual({ words, status: wanted });
    }
    const taken = claims.filter((claim) => claim.status !== 'asserted').map(({ id }) => id);
    expect(new Set(withdrawals.flatMap((withdrawal) => withdrawal.claims))).toEqual(new Set(taken));
    if (by !== undefined) expect(withdrawals[0]?.by.speaker).toBe(by);
    for (const { cue } of withdrawals) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  });
});
