import { analyzeStory } from '@crossread/engine';
import { expect, test } from '@jest/globals';

test('a table pasted as one line is read, and set against nothing', () => {
  const towns = Array.from(
    { length: 30 },
    (_, index) => `${index + 12} people in Nordby ${String.fromCharCode(65 + index)}`,
  );
  const report = (id: string, table: string) => ({
    ...{ id, path: id, format: 'text' as const },
    content: `Ferries return\n\nThe storm killed 12 people.\n\nWhere they were counted: ${table}.`,
  });
  const { analysis } = analyzeStory([report('a', towns.join(', ')), report('b', towns.toReversed().join(', '))]);
  const figures = analysis.claims.filter(({ type }) => type === 'figure');
  expect(figures.length).toBeGreaterThanOrEqual(62);
  expect(analysis.comparisons.map(({ members }) => members.length)).toEqual([2]);
});
