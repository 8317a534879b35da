import { analyzeStory } from '@crossread/engine';
import { formatNumber } from '@crossread/shared';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { compareGrowth } from './parts/compare-growth.ts';
import { libraryStories, storyOf } from './texts/library-stories.ts';

/**
 * How fast the engine reads and compares, against wink-nlp alone on the same text: it cannot be faster than the tagger
 * it stands on. The two take turns in one process, so that whatever else the machine does falls on both.
 */

const rounds = 11;
/** A round repeats the texts until it has read so much: single short stories would measure the clock. */
const charactersPerRound = 300_000;

const files = process.argv.slice(2);
const stories = files.length > 0 ? [storyOf(files)] : libraryStories();
const characters = stories.flat().reduce((sum, { content }) => sum + content.length, 0);
const repeats = Math.max(1, Math.ceil(charactersPerRound / characters));

const analyze = (): void => stories.forEach((story) => void analyzeStory(story).analysis);
for (let round = 0; round < rounds; round += 1) seconds(analyze);
const peakMb = process.resourceUsage().maxRSS / 1024; // before wink-nlp is loaded a second time

const bare = winkNLP(model, ['sbd', 'pos']);
const tag = (): void => stories.flat().forEach(({ content }) => void bare.readDoc(content));
seconds(tag);

const measured = Array.from({ length: rounds }, () => ({ wink: seconds(tag), engine: seconds(analyze) }));
const speeds = {
  wink: median(measured.map(({ wink }) => (characters * repeats) / wink)),
  engine: median(measured.map(({ engine }) => (characters * repeats) / engine)),
};
const ratio = median(measured.map(({ wink, engine }) => wink / engine));

console.log(
  `${stories.length} stories, ${stories.flat().length} reports, ${formatNumber(characters)} characters; ${rounds} rounds of ${repeats}`,
);
console.log('');
row('', 'characters/s', 'of wink-nlp');
row('wink-nlp alone', formatNumber(Math.round(speeds.wink)), '1.00');
row('full analysis', formatNumber(Math.round(speeds.engine)), ratio.toFixed(2));
row('peak memory', `${Math.round(peakMb)} MB`, '');
console.log('');
const growth = compareGrowth();
console.log('');
console.log(
  `ratio=${ratio.toFixed(3)} chars_per_s=${Math.round(speeds.engine)} peak_mb=${Math.round(peakMb)} compare_growth=${growth.toFixed(2)}`,
);

function row(name: string, value: string, share: string): void {
  console.log(`${name.padEnd(16)}${value.padStart(14)}${share.padStart(14)}`);
}

function seconds(work: () => void): number {
  const start = performance.now();
  for (let turn = 0; turn < repeats; turn += 1) work();
  return (performance.now() - start) / 1000;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
