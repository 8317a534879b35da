import { analyzeStory, draftQuiz } from '@crossread/engine';
import { formatNumber } from '@crossread/shared';
import { median } from './parts/median.ts';
import { libraryStories, storyOf } from './texts/library-stories.ts';

/**
 * What a quiz costs beside the analysis it is made from: `npm run bench -- quiz [FILE...]`, without files the demo story of
 * five reports. `ratio` is the time of drafting 20 questions to that of analysing the reports. The two take turns in one
 * process, each turn with another seed, so that whatever else the machine does falls on both.
 */

const questions = 20;
const rounds = 21;
/** Rounds before any is measured: until then the machine is still compiling the engine. */
const warmUpRounds = 6;
/** Seconds after which no further round begins: of long reports a few rounds have to do. */
const patience = 60;

const files = process.argv.slice(2);
const sources = files.length > 0 ? storyOf(files) : (libraryStories().find(({ length }) => length === 5) ?? []);
const began = performance.now();
const measured: { readonly analysing: number; readonly drafting: number; readonly made: number }[] = [];
for (let turn = -warmUpRounds; turn < rounds; turn += 1) {
  const taken = round(String(turn));
  if (turn >= 0) measured.push(taken);
  if (performance.now() - began > patience * 1000) {
    if (measured.length === 0) measured.push(taken);
    break;
  }
}

const analysing = median(measured.map((times) => times.analysing));
const drafting = median(measured.map((times) => times.drafting));
const made = median(measured.map((times) => times.made));
const ratio = median(measured.map((times) => times.drafting / times.analysing));
const characters = sources.reduce((sum, { content }) => sum + content.length, 0);

console.log(`${sources.length} reports, ${formatNumber(characters)} characters; ${measured.length} rounds, medians`);
console.log('');
row('analysing', `${analysing.toFixed(1)} ms`);
row(`drafting ${made} questions`, `${drafting.toFixed(1)} ms`);
console.log('');
console.log(`analysis_ms=${analysing.toFixed(1)} quiz_ms=${drafting.toFixed(1)} ratio=${ratio.toFixed(2)}`);

/** Milliseconds of each. */
function round(seed: string) {
  const start = performance.now();
  const story = analyzeStory(sources);
  const read = performance.now();
  const { quiz } = draftQuiz(story, { count: questions, seed });
  return { analysing: read - start, drafting: performance.now() - read, made: quiz.questions.length };
}

function row(name: string, value: string): void {
  console.log(`${name.padEnd(26)}${value.padStart(14)}`);
}
