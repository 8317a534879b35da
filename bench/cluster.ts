import { clusterReports, readDocument, reportTerms } from '@crossread/engine';
import type { ReportTerms } from '@crossread/engine';
import { formatNumber } from '@crossread/shared';
import { manyEvents } from './texts/many-events.ts';

/**
 * How long it takes to tell which of many reports are about one event: reading them, which grows with their text, and
 * clustering, which must not grow with the number of their pairs. `npm run bench -- cluster [NUMBER...]`
 */
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1000, 5000, 20_000];

const results = sizes.map((size) => {
  const reports = manyEvents(size);
  const read = timed(() => reports.map(({ content }) => termsOf(content)));
  const clustered = timed(() => clusterReports(read.value));
  const storyOf = new Map(
    clustered.value.flatMap(({ reports: places }, story) => places.map((place) => [place, story])),
  );
  const stories = new Set(reports.map(({ event }, place) => `${event} ${storyOf.get(place)}`)).size;
  const events = new Set(reports.map(({ event }) => event)).size;
  return { size, read: read.seconds, cluster: clustered.seconds, events, found: clustered.value.length, stories };
});
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);

row(['reports', 'reading s', 'clustering s', 'events', 'stories']);
for (const { size, read, cluster, events, found } of results) {
  row([formatNumber(size), read.toFixed(1), cluster.toFixed(2), formatNumber(events), formatNumber(found)]);
}
console.log(`peak memory ${peakMb} MB`);
console.log('');
console.log(
  [...results.map(({ size, cluster }) => `cluster_${size}_s=${cluster.toFixed(2)}`), `peak_mb=${peakMb}`].join(' '),
);

function termsOf(content: string): ReportTerms {
  return reportTerms(readDocument({ id: 'a1', path: 'a1.txt', content, format: 'text' }));
}

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const start = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - start) / 1000 };
}

function row(cells: readonly string[]): void {
  console.log(cells.map((cell) => cell.padStart(14)).join(''));
}
