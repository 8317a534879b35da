import { analyzeReads, readArticle } from '@crossread/engine';
import { formatNumber } from '@crossread/shared';
import { oneStory } from '../texts/one-story.ts';
import { median } from './median.ts';

/** Reports of one story, and how often each size is measured in a round: about as long as the others. */
const sizes = [
  { reports: 100, times: 10 },
  { reports: 300, times: 3 },
  { reports: 1000, times: 1 },
] as const;
/** The sizes take turns, and the median counts: the quickest of many short ones would be held against the one of a few long. */
const rounds = 7;

/**
 * Prints how long it takes to compare 100, 300 and 1,000 reports of one story that are read already, in milliseconds of CPU.
 * The returned growth is the time for 1,000 over that for 100: 15 is n log n.
 */
export function compareGrowth(): number {
  const reads = oneStory(sizes.at(-1)?.reports ?? 0).map((source) => readArticle(source));
  const stories = sizes.map(({ reports, times }) => ({ story: reads.slice(0, reports), times }));
  const round = (): number[][] => stories.map(({ story, times }) => Array.from({ length: times }, () => timeOf(story)));
  round();
  const measured = Array.from({ length: rounds }, round);
  const times = stories.map(({ story }, size) => {
    const { quantities, origins } = analyzeReads(story);
    const readings = quantities.reduce((sum, quantity) => sum + quantity.readings.length, 0);
    const milliseconds = median(measured.flatMap((all) => all[size] ?? []));
    return { reports: story.length, milliseconds, readings, origins: origins.length };
  });
  const cells = (...columns: readonly (string | number)[]): string =>
    columns.map((column) => (typeof column === 'number' ? formatNumber(column) : column).padStart(14)).join('');
  console.log(cells('reports', 'origins', 'readings', 'ms to compare'));
  for (const { reports, origins, readings, milliseconds } of times) {
    console.log(cells(reports, origins, readings, Math.round(milliseconds)));
  }
  return (times.at(-1)?.milliseconds ?? NaN) / (times[0]?.milliseconds ?? NaN);
}

/** Milliseconds of CPU. */
function timeOf(story: Parameters<typeof analyzeReads>[0]): number {
  const start = process.cpuUsage();
  analyzeReads(story);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
