import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { relate } from '../../../packages/engine/src/relate.ts';

interface Case {
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
  readonly reason?: string;
}

const cases = JSON.parse(readFileSync('tests/engine/cases/relations.json', 'utf8')) as Case[];

describe('two phrases about the same thing', () => {
  test.each(cases)('$a / $b: $verdict', ({ a, b, verdict, reason }) => {
    const relation = relate(a, b);
    expect(relation.verdict).toBe(verdict);
    expect(relation.reason).toMatch(reason ? new RegExp(`^${reason}$`) : /^\S.*\.$/);
    expect(relate(b, a).verdict).toBe(verdict);
  });
});
