import { candidatesOf } from '../packages/engine/src/attribution/rank/candidates.ts';
import { describeNone, describeSpeaker, viewCue } from '../packages/engine/src/attribution/rank/speaker-features.ts';
import { readCue, type Cue } from '../packages/engine/src/attribution/cue.ts';
import { mendTags } from '../packages/engine/src/attribution/mend-tags.ts';
import { makeReading, type Reading } from '../packages/engine/src/attribution/reading.ts';
import { readQuotations } from '../packages/engine/src/quotations/index.ts';
import { makeFeatures } from '../packages/engine/src/ranking/features.ts';
import { readPlain } from '../packages/engine/src/text/read-document.ts';
import type { Tree } from './conllu.ts';
import type { Example } from './perceptron.ts';

export interface SpeakerExample extends Example {
  readonly reading: Reading;
  readonly cue: Cue | null;
  readonly low: number;
  readonly high: number;
  /** The tokens, by index, of the run that holds the subject; −1 where there is none. */
  readonly subject: readonly [first: number, head: number] | null;
}

/**
 * One example for each reporting verb of a sentence, as the engine finds them: its candidates and the one that the
 * treebank calls its subject. Left out are those whose subject is none of the candidates.
 */
export function speakerExamples(trees: readonly Tree[], all = false): SpeakerExample[] {
  return trees.flatMap((tree) => ofTree(tree, all));
}

function ofTree(tree: Tree, all: boolean): SpeakerExample[] {
  const read = readPlain(tree.text);
  const reading = makeReading({ ...read, tokens: mendTags(read) }, readQuotations(read));
  const features = makeFeatures();
  const taken = (): Int32Array => features.places.slice(0, features.length);
  const reportingSet = new Set(reading.cues.reporting);
  return (
    all ? reading.tokens.filter((t) => t.tag === 'VERB' && (reading.quoted[t.index] ?? -1) < 0) : reading.cues.reporting
  ).flatMap((verb): SpeakerExample[] => {
    const sentence = read.sentences[verb.sentence];
    const word = tree.words.findIndex(({ start, end }) => start === verb.start && end === verb.end);
    if (!sentence || word < 0 || tree.words[word]?.tag !== 'VERB') return [];
    const cue = readCue(reading.tokens, verb.index, sentence.first);
    if (!cue && (!all || reportingSet.has(verb))) return [];
    const place = tree.words[subjectOf(tree, word)]?.start ?? -1;
    const found = candidatesOf(reading.tokens, reading.quoted, verb.index, sentence.first, sentence.last);
    const isGold = ({ first, head }: { first: number; head: number }): boolean =>
      place >= (reading.tokens[first]?.start ?? 0) && place < (reading.tokens[head]?.end ?? 0);
    const index = place < 0 ? 0 : found.findIndex(isGold) + 1;
    if (place >= 0 && index === 0) return [];
    const view = viewCue(reading.tokens, reading.quoted, verb.index, sentence.first, sentence.last);
    describeNone(features, view);
    const candidates = [taken()];
    for (const candidate of found) {
      describeSpeaker(features, reading.tokens, reading.quoted, view, candidate);
      candidates.push(taken());
    }
    const gold = found[index - 1];
    const subject = gold ? ([gold.first, gold.head] as const) : null;
    return [{ candidates, right: index, reading, cue, low: sentence.first, high: sentence.last, subject }];
  });
}

/**
 * The subject of a verb by the Universal Dependencies: its own; that of the verb it is coordinated with or whose
 * adverbial clause it is ("…, adding that"); the agent of a passive; the noun it modifies. −1 for none.
 */
function subjectOf(tree: Tree, verb: number, depth = 0): number {
  const own = tree.words.findIndex(({ head, relation }) => head === verb && relation.startsWith('nsubj'));
  const agent = tree.words.findIndex(({ head, relation }) => head === verb && relation === 'obl:agent');
  if (agent >= 0) return agent;
  if (own >= 0) return own;
  const { head = -1, relation = '' } = tree.words[verb] ?? {};
  if (head < 0 || depth > 4) return -1;
  if (relation.startsWith('acl')) return head;
  if (relation === 'xcomp') {
    const object = tree.words.findIndex((word) => word.head === head && word.relation === 'obj');
    if (object >= 0) return object;
  }
  if (relation === 'conj' || relation === 'advcl' || relation === 'xcomp') return subjectOf(tree, head, depth + 1);
  return -1;
}
