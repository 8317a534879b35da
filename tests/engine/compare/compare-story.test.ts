import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { analyzeStory } from '../../../packages/engine/src/analyze-story.ts';

interface Row {
  readonly figures: readonly string[];
  readonly verdict: string;
  readonly flags?: readonly string[];
}

interface Case {
  readonly name: string;
  readonly reports: readonly string[];
  readonly published?: readonly string[];
  readonly rows: readonly Row[];
}

const cases = JSON.parse(readFileSync('tests/engine/cases/compare.json', 'utf8')) as Case[];

/** The rows of a story's comparison table; figures in the order of the reports. */
function table(reports: readonly string[], published: readonly string[] = []): Row[] {
  const sources = reports.map((content, index) => ({
    ...{ id: `r${index + 1}`, path: `${index + 1}.txt`, content, format: 'text' as const },
    given: { title: null, published: published[index] ?? null },
  }));
  const { analysis } = analyzeStory(sources);
  return analysis.comparisons.map(({ members, verdict, pairs }) => {
    const flags = [...new Set(pairs.flatMap((pair) => pair.flags))]
      .filter((flag) => flag !== 'same-wire-text')
      .toSorted();
    const claims = analysis.claims.filter(({ id }) => members.includes(id));
    return { figures: claims.map(({ span }) => span.text), verdict, ...(flags.length > 0 ? { flags } : {}) };
  });
}

const plain = (row: Row) => ({ ...row, figures: row.figures.join(' | ') });

describe('what is compared in a story', () => {
  test.each(cases)('$name', ({ reports, published, rows }) => {
    expect(table(reports, published).map(plain)).toEqual(rows.map(plain));
  });

  test.each(cases)('$name: in any order of the reports', ({ reports, published, rows }) => {
    const turned = table(reports.toReversed(), published?.toReversed());
    const sorted = (found: readonly Row[]) => found.map((row) => ({ ...row, figures: row.figures.toSorted() }));
    expect(sorted(turned)).toEqual(sorted(rows));
  });
});
