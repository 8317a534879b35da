import { addFeature, bucket, wordNumber, type Features } from '../../ranking/features.ts';
import type { Token } from '../../text/document.ts';
import { headKind, type SourceKind } from '../source-kind.ts';
import type { Between } from './between.ts';
import type { Candidate } from './candidates.ts';
import { tagOf } from './tag-numbers.ts';

const kinds: readonly SourceKind[] = ['pronoun', 'name', 'person', 'institution', 'document', 'anonymous', 'thing'];

const wordOf = (token: Token | undefined): number => (token ? wordNumber(token.lower) : 1);

/** What of the cue goes into the features of each of its candidates; read once. */
export interface CueView {
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly word: number;
  readonly form: number;
  readonly before: number;
  readonly beforeTag: number;
  readonly afterTag: number;
  readonly after: number;
  readonly opens: number;
}

export function viewCue(tokens: readonly Token[], quoted: Int32Array, at: number, low: number, high: number): CueView {
  const verb = tokens[at];
  const lower = verb?.lower ?? '';
  const before = at > low ? tokens[at - 1] : undefined;
  const after = at + 1 < high ? tokens[at + 1] : undefined;
  return {
    at,
    low,
    high,
    word: wordNumber(verb?.lemma ?? ''),
    form: lower.endsWith('ing') ? 1 : lower.endsWith('s') ? 2 : lower.endsWith('d') ? 3 : 4,
    before: wordOf(before),
    beforeTag: tagOf(before),
    after: wordOf(after),
    afterTag: tagOf(after),
    opens: at === low ? 1 : (quoted[at - 1] ?? -1) >= 0 || (quoted[at - 2] ?? -1) >= 0 ? 2 : 0,
  };
}

/** Templates from here on are those of "no subject in this sentence". */
const ofNone = 40;

export function describeNone(features: Features, cue: CueView): void {
  features.length = 0;
  addFeature(features, ofNone, 0);
  addFeature(features, ofNone + 1, cue.word);
  addFeature(features, ofNone + 2, cue.form, cue.beforeTag);
  addFeature(features, ofNone + 3, cue.before);
  addFeature(features, ofNone + 4, cue.opens, cue.form);
  addFeature(features, ofNone + 5, cue.afterTag, cue.beforeTag);
}

/**
 * The features of a candidate for the subject of a cue: side and distance, what lies between, its own words and those
 * beside it, and pairs of these. The list is that of the ranker whose measurements docs/decisions/0006 gives.
 */
export function describeSpeaker(
  features: Features,
  tokens: readonly Token[],
  cue: CueView,
  { head, first }: Candidate,
  between: Between,
): void {
  const side = head < cue.at ? 0 : 1;
  const token = tokens[head];
  const kind = token ? kinds.indexOf(token.tag === 'PRON' ? 'pronoun' : headKind(token)) : 0;
  const left = first > cue.low ? tokens[first - 1] : undefined;
  const right = head + 1 < cue.high ? tokens[head + 1] : undefined;
  const isNext = side === 0 ? head + 1 === cue.at : first === cue.at + 1;
  const distance = bucket(side ? first - cue.at : cue.at - head);
  const verbs = Math.min(between.verbs, 3);
  const commas = Math.min(between.commas, 3);
  const marks = Math.min(between.marks, 2);
  const phrases = Math.min(between.phrases, 3);
  const tag = tagOf(token);
  const leftWord = left?.tag === 'ADP' || left?.tag === 'CCONJ' || left?.tag === 'PUNCT' ? wordOf(left) : tagOf(left);
  const rightWord = head + 1 === cue.at ? 2 : wordOf(right);

  features.length = 0;
  addFeature(features, 0, side, distance);
  addFeature(features, 1, side, between.tags);
  addFeature(features, 2, side, verbs * 4 + commas, phrases);
  addFeature(features, 3, side, marks, verbs);
  addFeature(features, 4, side, kind, isNext ? 1 : 0);
  addFeature(features, 5, side, wordOf(token));
  addFeature(features, 6, side, tag, distance);
  addFeature(features, 7, side, leftWord, kind);
  addFeature(features, 8, side, rightWord);
  addFeature(features, 9, side, tagOf(right), verbs * 4 + commas);
  addFeature(features, 10, side, cue.word, verbs);
  addFeature(features, 11, side, cue.form, distance);
  addFeature(features, 12, side, cue.before, phrases);
  addFeature(features, 13, side, cue.afterTag, phrases);
  addFeature(features, 14, side, kind, verbs * 4 + phrases);
  addFeature(features, 15, side, first === cue.low ? 1 : 0, verbs);
  addFeature(features, 16, side, cue.opens, phrases);
  addFeature(features, 17, side, leftWord, verbs * 4 + commas);
  addFeature(features, 18, side, rightWord, leftWord);
  addFeature(features, 19, cue.form, cue.beforeTag, side * 4 + phrases);
  addFeature(features, 20, side, cue.afterTag * 8 + cue.form, cue.beforeTag);
  addFeature(features, 21, side, between.tags, leftWord);
  addFeature(features, 22, side, between.tags, kind);
}
