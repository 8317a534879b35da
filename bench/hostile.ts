import { analyzeStory } from '@crossread/engine';
import type { Source } from '@crossread/engine';
import { formatNumber } from '@crossread/shared';
import { median } from './parts/median.ts';
import { hostileTexts } from './texts/hostile-texts.ts';
import { libraryStories } from './texts/library-stories.ts';

/**
 * How much longer the engine takes for text made to slow it down than for news of the same length: each as one report,
 * and as two reports of one story. In seconds of CPU, so that what else the machine does stays out of it. An argument
 * keeps to the texts whose names hold it.
 */

const characters = 100_000;
const shown = 15;
const [only = ''] = process.argv.slice(2);

const [odd, even] = [0, 1].map((rest) => newsOf(libraryStories().filter((_, index) => index % 2 === rest)));
const ordinary = [[reportOf('a', odd ?? '')], [reportOf('a', odd ?? ''), reportOf('b', even ?? '')]];
for (const story of ordinary) seconds(story); // what is compiled on first use is not counted

const texts = hostileTexts(characters).filter(({ name }) => name.includes(only));
const expected: number[][] = [[], []];
const took = texts.map(({ content, format }, index) => {
  // Ordinary text takes its turn all along.
  if (index % 8 === 0) ordinary.forEach((story, kind) => expected[kind]?.push(seconds(story)));
  const turned = content.slice(characters / 2) + content.slice(0, characters / 2);
  const [one, other] = [reportOf('a', content, format), reportOf('b', format === 'html' ? content : turned, format)];
  return [seconds([one]), seconds([one, other])];
});
const [alone = NaN, together = NaN] = expected.map(median);
const rows = texts
  .map(({ name }, index) => {
    const [one = NaN, two = NaN] = took[index] ?? [];
    return { name, one: one / alone, two: two / together, worst: Math.max(one / alone, two / together) };
  })
  .sort((a, b) => b.worst - a.worst);

console.log(`${rows.length} kinds of hostile text of ${formatNumber(characters)} characters; the slowest ${shown}`);
console.log('');
row('times as long as ordinary text', 'one report', 'two reports');
row('ordinary text', ...[alone, together].map((one) => `${(one * 1000).toFixed(0)} ms`));
for (const { name, one, two } of rows.slice(0, shown)) row(name, one.toFixed(2), two.toFixed(2));
console.log('');
const [worst] = rows;
console.log(`worst_ratio=${worst?.worst.toFixed(2)} worst=${worst?.name.replaceAll(' ', '-')}`);

function row(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(14)).join(''));
}

function seconds(story: readonly Source[]): number {
  const start = process.cpuUsage();
  void analyzeStory(story).analysis; // written out, pairs and all
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function reportOf(id: string, content: string, format: Source['format'] = 'text'): Source {
  return { id, path: id, content, format };
}

/** The stories' reports one after the other, over again until there are enough characters. */
function newsOf(stories: readonly (readonly Source[])[]): string {
  const text = stories
    .flat()
    .map(({ content }) => content)
    .join('\n\n');
  return text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
}
