import { analyzeReads, readArticle } from '@crossread/engine';
import { formatNumber } from '@crossread/shared';
import { oneStory } from '../texts/one-story.ts';

/** Reports of one story, and how often each size is measured: the quickest counts. */
const sizes = [
  { reports: 100, rounds: 7 },
  { reports: 300, rounds: 4 },
  { reports: 1000, rounds: 2 },
] as const;

/**
 * Prints how long it takes to compare 100, 300 and 1,000 reports of one story that are read already, in seconds of CPU. The
 * returned growth is the time for 1,000 over that for 100: 15 is n log n.
 */
export function compareGrowth(): number {
  const reads = oneStory(sizes.at(-1)?.reports ?? 0).map((source) => readArticle(source));
  const times = sizes.map(({ reports, rounds }) => {
    const story = reads.slice(0, reports);
    const all = Array.from({ length: rounds }, () => {
      const start = process.cpuUsage();
      const { quantities, origins } = analyzeReads(story);
      const { user, system } = process.cpuUsage(start);
      const readings = quantities.reduce((sum, quantity) => sum + quantity.readings.length, 0);
      return { reports, milliseconds: (user + system) / 1000, readings, origins: origins.length };
    });
    return all.reduce((best, one) => (one.milliseconds < best.milliseconds ? one : best));
  });
  const cells = (...columns: readonly (string | number)[]): string =>
    columns.map((column) => (typeof column === 'number' ? formatNumber(column) : column).padStart(14)).join('');
  console.log(cells('reports', 'origins', 'readings', 'ms to compare'));
  for (const { reports, origins, readings, milliseconds } of times) {
    console.log(cells(reports, origins, readings, Math.round(milliseconds)));
  }
  return (times.at(-1)?.milliseconds ?? NaN) / (times[0]?.milliseconds ?? NaN);
}
