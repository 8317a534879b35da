import { analyzeStory } from '@crossread/engine';
import { formatNumber } from '@crossread/shared';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { compareGrowth } from './parts/compare-growth.ts';
import { median } from './parts/median.ts';
import { libraryStories, storyOf } from './texts/library-stories.ts';

/**
 * How fast the engine reads and compares, against wink-nlp on the same text: it stands on that tagger's words and parts of
 * speech. `ratio` is to bare wink-nlp, as `winkNLP(model)` comes; `tags_ratio` to a wink-nlp told to find sentences and
 * parts of speech and nothing else, which is the stricter of the two. They take turns story by story in one process, so
 * that whatever else the machine does falls on all of them, and the median of many short rounds leaves out its pauses.
 */

const rounds = 111;
/** Rounds before any is measured: until then V8 is still compiling the engine, which has many times wink-nlp's code. */
const warmUpRounds = 200;
/** And rounds of all in turn, as they are measured then. */
const settlingRounds = 20;
/** A round repeats the texts until it has read so much: single short stories would measure the clock. */
const charactersPerRound = 30_000;

const files = process.argv.slice(2);
const stories = files.length > 0 ? [storyOf(files)] : libraryStories();
const characters = stories.flat().reduce((sum, { content }) => sum + content.length, 0);
const repeats = Math.max(1, Math.ceil(charactersPerRound / characters));

type Story = (typeof stories)[number];
const engine = (story: Story): unknown => analyzeStory(story).analysis;
for (let turn = 0; turn < warmUpRounds * repeats; turn += 1) stories.forEach(engine);
const peakMb = process.resourceUsage().maxRSS / 1024; // before wink-nlp is loaded a second time

const reader = (nlp: ReturnType<typeof winkNLP>) => (story: Story) => story.map(({ content }) => nlp.readDoc(content));
const contenders = { bare: reader(winkNLP(model)), tags: reader(winkNLP(model, ['sbd', 'pos'])), engine };
type Times = Record<keyof typeof contenders, number>;
for (let turn = 0; turn < settlingRounds; turn += 1) round();
const measured = Array.from({ length: rounds }, round);
const speedOf = (name: keyof Times): number => median(measured.map((times) => (characters * repeats) / times[name]));
const ratioTo = (name: keyof Times): number => median(measured.map((times) => times[name] / times.engine));

console.log(
  `${stories.length} stories, ${stories.flat().length} reports, ${formatNumber(characters)} characters; ${rounds} rounds of ${repeats}`,
);
console.log('');
row('', 'characters/s', 'analysis is of it');
row('wink-nlp as it comes', formatNumber(Math.round(speedOf('bare'))), ratioTo('bare').toFixed(2));
row('wink-nlp, tags alone', formatNumber(Math.round(speedOf('tags'))), ratioTo('tags').toFixed(2));
row('full analysis', formatNumber(Math.round(speedOf('engine'))), '');
row('peak memory', `${Math.round(peakMb)} MB`, '');
console.log('');
const growth = compareGrowth();
console.log('');
console.log(
  [
    `ratio=${ratioTo('bare').toFixed(3)} tags_ratio=${ratioTo('tags').toFixed(3)}`,
    `chars_per_s=${Math.round(speedOf('engine'))} peak_mb=${Math.round(peakMb)} compare_growth=${growth.toFixed(2)}`,
  ].join(' '),
);

/** Seconds of each over all stories. */
function round(): Times {
  const times: Times = { bare: 0, tags: 0, engine: 0 };
  for (let turn = 0; turn < repeats; turn += 1) {
    for (const story of stories) {
      for (const name of ['bare', 'tags', 'engine'] as const) {
        const start = performance.now();
        contenders[name](story);
        times[name] += (performance.now() - start) / 1000;
      }
    }
  }
  return times;
}

function row(name: string, value: string, share: string): void {
  console.log(`${name.padEnd(22)}${value.padStart(14)}${share.padStart(20)}`);
}
