import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { analyzeStory } from '../../../packages/engine/src/analyze-story.ts';
import { later } from '../../../packages/engine/src/compare/later.ts';

interface Edition {
  readonly publisher: string | null;
  readonly published: string | null;
  readonly text: keyof typeof texts;
  readonly toll: string;
}

interface Case {
  readonly name: string;
  readonly reports: readonly Edition[];
  /** For each report the number of the one it is a later edition of. */
  readonly editionOf: readonly (number | null)[];
  readonly rows: readonly { readonly verdict: string; readonly statuses: readonly string[] }[];
}

const base = (toll: string): string =>
  `${toll} were killed when the bridge over the Sale gave way on Monday morning, police said. ` +
  'Lorries and a school bus were on it at the time, and divers went on searching the river below until dusk. ' +
  'The regional government closed every bridge of the same kind and sent for the engineers who had inspected it. ' +
  'Its mayor asked people to leave the banks to the rescuers, and opened the town hall to the families.';

const texts = {
  base,
  longer: (toll: string): string => `${base(toll)} The cause is not known. A commission is to meet on Thursday.`,
  other: (toll: string): string =>
    `Police said ${toll.toLowerCase()} were killed on Monday when the bridge over the Sale gave way. ` +
    'Witnesses heard a crack like a shot before the roadway fell. Trains that use the valley line were stopped.',
} as const;

const cases = JSON.parse(readFileSync('tests/engine/cases/editions.json', 'utf8')) as Case[];

function read(reports: readonly Edition[], ids: readonly string[]) {
  const { analysis } = analyzeStory(
    reports.map(({ publisher, published, text, toll }, index) => ({
      ...{ id: ids[index] ?? '', path: `${ids[index]}.txt`, format: 'text' as const, content: texts[text](toll) },
      given: { publisher, published, title: null, agency: null },
    })),
  );
  const statusOf = new Map(analysis.claims.map(({ id, status }) => [id, status]));
  const articleOf = new Map(analysis.claims.map(({ id, article }) => [id, article]));
  return {
    editionOf: new Map(analysis.articles.map(({ id, editionOf }) => [id, editionOf ?? null])),
    rows: analysis.comparisons.map(({ verdict, members }) => ({
      verdict,
      statuses: members
        .toSorted((a, b) => ids.indexOf(articleOf.get(a) ?? '') - ids.indexOf(articleOf.get(b) ?? ''))
        .map((id) => statusOf.get(id)),
    })),
  };
}

describe('later editions', () => {
  test.each(cases)('$name', ({ reports, editionOf, rows }) => {
    const ids = reports.map((_, index) => `r${index + 1}`);
    const found = read(reports, ids);
    expect(ids.map((id) => found.editionOf.get(id))).toEqual(editionOf.map((first) => first && `r${first}`));
    expect(found.rows).toEqual(rows);
  });

  test.each(cases)('$name: in any order of the reports', ({ reports, editionOf }) => {
    const ids = reports.map((_, index) => `r${index + 1}`);
    const found = read(reports.toReversed(), ids.toReversed());
    expect(ids.map((id) => found.editionOf.get(id))).toEqual(editionOf.map((first) => first && `r${first}`));
  });

  test.each([
    ['2024-03-05', '2024-03-04', 1],
    ['2024-03-04', '2024-03-05', -1],
    ['2024-03-04', '2024-03-04', 0],
    ['2024-03-04', '2024-03-04T23:00:00Z', 0],
    ['2024-03-05', '2024-03-04T23:00:00Z', 1],
    ['2024-03-04T12:00:00+02:00', '2024-03-04T11:00:00Z', -1],
    ['2024-03-04T12:00', '2024-03-04T11:00', 1],
    ['2024-03-04T12:00', '2024-03-04T11:00:00Z', 0],
    ['yesterday', '2024-03-04', 0],
  ])('%s against %s: %i', (a, b, expected) => {
    expect(later(a, b)).toBe(expected);
  });
});
