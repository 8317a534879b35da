import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readClaims } from '../../../packages/engine/src/read-article.ts';
import { readPlain } from '../../../packages/engine/src/text/read-document.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly string[];
}

const cases = JSON.parse(readFileSync('tests/engine/cases/statements.json', 'utf8')) as Case[];

describe('what others are reported to assert', () => {
  test.each(cases)('$name', ({ text, statements }) => {
    const claims = readClaims(readPlain(text)).claims.filter(({ type }) => type === 'statement');
    expect(claims.map(({ span }) => span.text)).toEqual(statements);
    for (const { attribution } of claims) expect(attribution.source).not.toBeNull();
  });
});
