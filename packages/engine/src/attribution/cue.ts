import { documentNouns } from '../lexicon/institutions.ts';
import { timeWords } from '../lexicon/time-words.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Token } from '../text/document.ts';
import { isPronoun } from './noun-phrase.ts';
import { headKind, maySpeak } from './source-kind.ts';
import { reportingForm } from './reporting-forms.ts';
import type { ReportingForm } from './reporting-forms.ts';

/** A reporting verb in its place: "had previously said". */
export interface Cue {
  /** Token index of the verb. */
  readonly at: number;
  /** Token index where its auxiliaries and adverbs begin. */
  readonly first: number;
  /** Token index just before those and a time adverbial: where its subject ends, if it stands before the verb. */
  readonly subjectEnd: number;
  readonly form: ReportingForm;
  readonly gerund: boolean;
}

/** Tags under which the tagger hides verbs. */
const mayBeVerb = new Set(['VERB', 'NOUN', 'PROPN', 'AUX', 'ADJ']);
const negations = new Set(["n't", 'n’t', 'not', 'never', 'hardly', 'neither', 'nor', 'without']);
const doubtfulModals = new Set('could might should can may must'.split(' '));
const beForms = new Set("is are was were be been being 's 're ’s ’re".split(' '));
const haveForms = new Set("has have had having 've ’ve 'd ’d".split(' '));
const alwaysVerbs = new Set('said says told tells'.split(' '));
/** Verbs behind which "to say" is said all the same. */
const catenatives = new Set('continue begin start appear seem proceed hasten come'.split(' '));
/** "Lind and Bell all said" */
const floating = new Set('all both each'.split(' '));
const objectPronouns = new Set('him her them it us me'.split(' '));
const timePrepositions = new Set('on in at since during by'.split(' '));

/** The cue whose verb is the token at `at`, or `null`: not a verb, negated, passive, or something that may be said. */
export function readCue(
  tokens: readonly Token[],
  at: number,
  low: number,
  formOf: (word: string) => ReportingForm | null = reportingForm,
): Cue | null {
  const verb = tokens[at];
  if (!verb || !mayBeVerb.has(verb.tag)) return null;
  const form = formOf(verb.lower);
  if (!form) return null;
  if (verb.tag !== 'VERB' && !alwaysVerbs.has(verb.lower) && !isMistagged(tokens, at, low)) return null;
  const gerund = form.forms.has('gerund');
  if (gerund && tokens[at - 1]?.lower === 'as') return null;

  let first = at;
  let has = false;
  let be = false;
  for (let step = 0; first > low && step < 8; step += 1) {
    const token = tokens[first - 1];
    if (!token) break;
    if (negations.has(token.lower)) return null;
    if (token.lower === 'to') {
      const goesOn = tokens[first - 2]?.lower === 'on' && tokens[first - 3]?.lemma === 'go';
      if (!goesOn && !catenatives.has(tokens[first - 2]?.lemma ?? '')) return null;
      first -= goesOn ? 3 : 2;
      continue;
    }
    const auxiliary =
      token.tag === 'AUX' || (haveForms.has(token.lower) && token.lower.length > 2) || beForms.has(token.lower);
    const possessive =
      token.tag === 'PART' && /^['’]s$/.test(token.lower) && !/^(?:he|she|it)$/.test(tokens[first - 2]?.lower ?? '');
    if (auxiliary && !possessive) {
      if (doubtfulModals.has(token.lower)) return null;
      has ||= haveForms.has(token.lower);
      be ||= beForms.has(token.lower);
    } else if (
      (token.tag !== 'ADV' || timeWords.has(token.lower)) &&
      token.lower !== 'further' &&
      !(first - 1 > low && floating.has(token.lower))
    ) {
      break;
    }
    first -= 1;
  }
  const participle = form.forms.has('participle');
  if (be && participle && !gerund) return null;
  if (form.forms.size === 1 && participle && !has) return null;
  if (!has && participle && tokens[at + 1]?.lower === 'by') return null;
  return { at, first, subjectEnd: beforeTime(tokens, first - 1, low), form, gerund };
}

/** Steps left over "on Monday", "last week", "in January 2022"; `from` itself where there is none. */
export function beforeTime(tokens: readonly Token[], from: number, low: number): number {
  let at = from;
  let sawTime = false;
  for (let step = 0; at > low && step < 6; step += 1) {
    const token = tokens[at];
    if (!token) break;
    const year = token.tag === 'NUM' && /^(?:19|20)\d\d$|^\d{1,2}$/.test(token.text);
    if (timeWords.has(token.lower) || (year && timeWords.has(tokens[at - 1]?.lower ?? ''))) sawTime = true;
    else if (sawTime && (token.tag === 'DET' || timePrepositions.has(token.lower))) {
      at -= 1;
      break;
    } else break;
    at -= 1;
  }
  return sawTime ? at : from;
}

/** "The Post reports that", "with Mara Lind warning that": nouns to the tagger, verbs between a speaker and "that". */
function isMistagged(tokens: readonly Token[], at: number, low: number): boolean {
  const before = tokens[at - 1];
  if (at <= low || !before) return false;
  if (tokens[at]?.tag === 'ADJ') return isVerbAsAdjective(tokens, at);
  const isSpeaker = before.tag === 'PROPN' || isPronoun(before) || roleNouns.has(before.lower);
  if (isSpeaker && objectPronouns.has(tokens[at + 1]?.lower ?? '')) return true;
  if (!/s$|ing$/.test(tokens[at]?.lower ?? '')) return false;
  if (tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.tag === 'VERB' && maySpeak(headKind(before))) return true;
  if (documentNouns.has(before.lower) && tokens[at + 1]?.lower === 'that') return true;
  let next = at + 1;
  while (next < at + 4 && timeWords.has(tokens[next]?.lower ?? '')) next += 1;
  return isSpeaker && /^(?:that|[:"“‘])$/.test(tokens[next]?.lower ?? '');
}

/** "Japan branded it …", "Lind is promising “lower taxes”": no adjective stands between a subject and its object. */
function isVerbAsAdjective(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const subject = before?.tag === 'PROPN' || isPronoun(before) || roleNouns.has(before?.lower ?? '');
  const progressive = before?.tag === 'AUX' && tokens[at]?.lower.endsWith('ing') === true;
  const object =
    next?.tag === 'DET' || next?.tag === 'PROPN' || isPronoun(next) || /^["“‘]$|^that$/.test(next?.text ?? '');
  return (subject && object) || (progressive && (object || next?.tag === 'NOUN' || next?.tag === 'ADJ'));
}
