import { readCue, type Cue } from '../packages/engine/src/attribution/cue.ts';
import type { Candidate } from '../packages/engine/src/attribution/rank/candidates.ts';
import { describeAll } from '../packages/engine/src/attribution/rank/rank-speakers.ts';
import { makeReading, type Reading } from '../packages/engine/src/attribution/reading.ts';
import { readQuotations } from '../packages/engine/src/quotations/index.ts';
import type { Weights } from '../packages/engine/src/ranking/weights.ts';
import type { Token } from '../packages/engine/src/text/document.ts';
import { readPlain } from '../packages/engine/src/text/read-document.ts';
import type { Tree } from './conllu.ts';
import { train, type Example } from './perceptron.ts';
import { subjectOf } from './subject-of.ts';

export interface SpeakerExample extends Example {
  readonly reading: Reading;
  readonly cue: Cue;
  readonly low: number;
  readonly high: number;
  /** What the treebank calls the subject; `null` for none in the sentence. */
  readonly subject: Candidate | null;
}

/** Rounds over the examples, and how often those of reporting verbs come in each beside those of all verbs. */
const epochs = 3;
const timesReporting = 3;

export function trainSpeakers(trees: readonly Tree[]): Weights {
  const readings = trees.map(readTree);
  const all = readings.flatMap(([tree, reading]) => verbsOf(reading).flatMap((verb) => exampleOf(tree, reading, verb)));
  const reporting = readings.flatMap(([tree, reading]) => ofReportingVerbs(tree, reading));
  return train([...all, ...Array.from({ length: timesReporting }, () => reporting).flat()], epochs);
}

/** An example for each reporting verb that the engine finds. */
export function reportingVerbs(trees: readonly Tree[]): SpeakerExample[] {
  return trees.map(readTree).flatMap(([tree, reading]) => ofReportingVerbs(tree, reading));
}

function readTree(tree: Tree): [Tree, Reading] {
  const read = readPlain(tree.text);
  return [tree, makeReading(read, readQuotations(read))];
}

function verbsOf({ tokens, quoted, cues }: Reading): Token[] {
  const reporting = new Set(cues.reporting);
  return tokens.filter(
    (token) =>
      token.tag === 'VERB' &&
      (quoted[token.index] ?? -1) < 0 &&
      (!reporting.has(token) || readCue(tokens, token.index, 0)),
  );
}

function ofReportingVerbs(tree: Tree, reading: Reading): SpeakerExample[] {
  return reading.cues.reporting.flatMap((verb) => {
    const sentence = reading.document.sentences[verb.sentence];
    const cue = sentence && readCue(reading.tokens, verb.index, sentence.first);
    if (!cue) return [];
    return exampleOf(tree, reading, verb).map((example) => ({ ...example, cue }));
  });
}

/** No example where the treebank sees no verb, or a subject that is none of the candidates. */
function exampleOf(tree: Tree, reading: Reading, verb: Token): Omit<SpeakerExample, 'cue'>[] {
  const sentence = reading.document.sentences[verb.sentence];
  const word = tree.words.findIndex(({ start, end }) => start === verb.start && end === verb.end);
  if (!sentence || tree.words[word]?.tag !== 'VERB') return [];
  const place = tree.words[subjectOf(tree, word)]?.start ?? -1;
  const candidates: Int32Array[] = [];
  const found: (Candidate | null)[] = [];
  const { tokens, quoted } = reading;
  describeAll(tokens, quoted, verb.index, sentence.first, sentence.last, ({ places, length }, candidate) => {
    candidates.push(places.slice(0, length));
    found.push(candidate);
  });
  const right = found.findIndex((candidate) => (candidate ? holds(tokens, candidate, place) : place < 0));
  if (right < 0) return [];
  return [{ candidates, right, reading, low: sentence.first, high: sentence.last, subject: found[right] ?? null }];
}

function holds(tokens: readonly Token[], { first, head }: Candidate, place: number): boolean {
  return place >= (tokens[first]?.start ?? 0) && place < (tokens[head]?.end ?? 0);
}
