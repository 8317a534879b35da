/**
 * Makes the weights of the ranker of speakers from a treebank, and says how well it does beside the rules. Counts there,
 * too, how common words are.
 * `npm run train -- FOLDER`, where FOLDER holds train.conllu and dev.conllu, either with .gz behind it. The same files
 * give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packWeights, type Weights } from '../packages/engine/src/ranking/weights.ts';
import { subjectOf } from '../packages/engine/src/attribution/subject.ts';
import { readConllu, type Tree } from './conllu.ts';
import { generalWords } from './general-words.ts';
import { choose } from './perceptron.ts';
import { reportingVerbs, trainSpeakers, type SpeakerExample } from './speakers.ts';

const [root = '.', cwd = '.', folder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0) {
  console.error('Usage: npm run train -- FOLDER\nFOLDER holds train.conllu and dev.conllu, plain or with .gz.');
  process.exit(2);
}

const trees = treesOf('train');
const weights = trainSpeakers(trees);
const output = 'packages/engine/src/ranking/speaker-weights.json';
write(output, { weights: packWeights(weights) });
write('packages/engine/src/cluster/general-words.json', generalWords(trees));
console.log(`${output}: ${weights.filter((weight) => weight !== 0).length} of ${weights.length} weights are not 0`);
report(reportingVerbs(treesOf('dev')), weights);

function write(path: string, value: object): void {
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
}

function treesOf(name: string): Tree[] {
  const path = join(resolve(cwd, folder ?? ''), `${name}.conllu`);
  if (existsSync(path)) return readConllu(readFileSync(path, 'utf8'));
  if (existsSync(`${path}.gz`)) return readConllu(gunzipSync(readFileSync(`${path}.gz`)).toString('utf8'));
  console.error(`There is no ${path}, nor ${path}.gz.`);
  process.exit(2);
}

function report(examples: readonly SpeakerExample[], ranker: Weights): void {
  const kinds: readonly (readonly [string, readonly SpeakerExample[]])[] = [
    ['all', examples],
    ['finite', examples.filter(({ cue }) => !cue.gerund)],
    ['participles', examples.filter(({ cue }) => cue.gerund)],
  ];
  console.log('subjects of reporting verbs in dev   number   rules  ranker');
  for (const [name, some] of kinds) {
    const share = (right: (example: SpeakerExample) => boolean): string =>
      (some.filter(right).length / some.length).toFixed(3);
    const ranked = share((example) => choose(ranker, example) === example.right);
    console.log(`${name.padEnd(36)} ${String(some.length).padStart(6)}   ${share(isRuledRight)}   ${ranked}`);
  }
}

function isRuledRight({ reading, cue, low, high, subject }: SpeakerExample): boolean {
  const ruled = subjectOf(reading.tokens, cue, low, high)?.phrase;
  if (!subject || !ruled) return !subject && !ruled;
  return ruled.head >= subject.first && ruled.head <= subject.head;
}
