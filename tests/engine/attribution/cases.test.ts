import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Attribution } from '@crossread/shared';
import { readArticle, readClaims } from '../../../packages/engine/src/read-article.ts';
import { readPlain } from '../../../packages/engine/src/text/read-document.ts';

interface Wanted {
  /** A figure's number, or words of a quotation or statement. */
  readonly of: string;
  readonly mode?: string;
  readonly source?: string | null;
  readonly speaker?: string | null;
  readonly role?: string | null;
  readonly cue?: string;
  readonly stance?: string;
}
interface Case {
  readonly name: string;
  readonly text: string;
  /** Read as a page, whose first line is its title. */
  readonly headline?: boolean;
  readonly claims: readonly Wanted[];
}

const cases = JSON.parse(readFileSync('tests/engine/cases/attribution.json', 'utf8')) as Case[];

const plain = ({ mode, source, speaker, role, cue, stance }: Attribution) => ({
  mode,
  source: source?.text ?? null,
  speaker,
  role,
  cue: cue?.text ?? null,
  stance,
});

describe('who stands behind a figure', () => {
  test.each(cases)('$name', ({ text, headline, claims }) => {
    const read = headline
      ? readArticle({ id: 'a', path: 'a.txt', content: text, format: 'text' })
      : readClaims(readPlain(text));
    for (const { of, ...wanted } of claims) {
      const claim = read.claims.find(({ type, span }) => type === 'figure' && span.text.includes(of));
      expect({ of, ...(claim ? plain(claim.attribution) : {}) }).toMatchObject({ of, ...wanted });
    }
  });
});
