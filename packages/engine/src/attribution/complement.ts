import { topicPrepositions } from '../lexicon/reporting-verbs.ts';
import { timeWords } from '../lexicon/time-words.ts';
import type { Token } from '../text/document.ts';
import { hasNumber } from './has-number.ts';
import { isPronoun, phraseAfter, withTail } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** What stands behind a cue: the token at which the reported words begin, or none. */
export interface Complement {
  /** First token of the reported words; −1 where none follow. */
  readonly first: number;
  /** Last token that belongs to the cue: its recipient, place and time. */
  readonly unitLast: number;
  /** `topic`: behind the preposition that goes with the verb ("called for …"). */
  readonly kind: 'clause' | 'quotation' | 'figure' | 'phrase' | 'topic' | 'none';
}

const conjunctions = new Set('that whether how why what if when who where'.split(' '));
const closers = new Set([',', ';', '.', '?', '!', '—', '–', '-', ')', '...', '…', ':']);
const clauseJoints = new Set(
  'as while after before because since when although though amid following but and or'.split(' '),
);
/** Verbs whose next noun phrase is who is told; none stands before its subject. */
export const takesRecipient = new Set('tell inform assure reassure warn remind ask advise promise'.split(' '));
const recipientPrepositions = new Set([
  'to',
  'in',
  'at',
  'on',
  'during',
  'via',
  'by',
  'through',
  'from',
  'of',
  'for',
  'with',
  'after',
  'about',
]);

/** Reads on from a cue (`from` is the token behind the cue and an inverted subject) to the end of its sentence. */
export function readComplement(reading: Reading, verb: string, from: number, high: number, judges = false): Complement {
  const { tokens } = reading;
  let at = tokens[from]?.lower === 'out' ? from + 1 : from;
  if (topicPrepositions[verb]?.includes(tokens[at]?.lower ?? '') && at + 1 < high)
    return { first: at, unitLast: at - 1, kind: 'topic' };
  if (takesRecipient.has(verb)) {
    const recipient = phraseAfter(tokens, at, high) ?? objectPronoun(tokens, at);
    const that = recipient ? thatBehind(reading, at + 1, high) : -1;
    if (that > 0) return { first: that + 1, unitLast: that - 1, kind: 'clause' };
    if (recipient) at = withTail(tokens, recipient, high).last + 1;
  }
  for (let step = 0; step < 6; step += 1) {
    const next = skipAdverbial(tokens, at, high);
    if (next === at) break;
    at = next;
  }
  // "described as “unhinged”"
  if (judges && tokens[at]?.lower === 'as') at += 1;
  const token = tokens[at];
  // "promised lower taxes": what looks like who is told is what is promised.
  const none: Complement =
    verb === 'promise' && at > from
      ? { first: from, unitLast: from - 1, kind: 'phrase' }
      : { first: -1, unitLast: at - 1, kind: 'none' };
  if (!token || at >= high) return none;
  if (conjunctions.has(token.lower) && !(token.lower === 'when' || token.lower === 'where' || token.lower === 'who')) {
    return { first: at + (token.lower === 'that' ? 1 : 0), unitLast: at - 1, kind: 'clause' };
  }
  if ((token.text === ',' || token.text === ':') && opensQuotation(reading, at + 1, high)) {
    return { first: at + 1, unitLast: at - 1, kind: 'quotation' };
  }
  if (token.text === ':') return at + 1 < high ? { first: at + 1, unitLast: at - 1, kind: 'clause' } : none;
  if (token.text === ',') {
    const clause = afterAside(tokens, at, high);
    return clause > 0 ? { first: clause, unitLast: clause - 2, kind: 'clause' } : none;
  }
  if (opensQuotation(reading, at, high)) return { first: at, unitLast: at - 1, kind: 'quotation' };
  if (closers.has(token.text) || clauseJoints.has(token.lower)) return none;
  return {
    first: at,
    unitLast: at - 1,
    kind: hasClause(tokens, at, high) ? 'clause' : hasNumber(tokens, at, Math.min(high, at + 10)) ? 'figure' : 'phrase',
  };
}

/** How long a recipient may be: "told an online meeting of heads of the alliance that". */
const recipientTokens = 24;

function thatBehind({ tokens, quoted }: Reading, from: number, high: number): number {
  for (let at = from; at < Math.min(high, from + recipientTokens); at += 1) {
    const token = tokens[at];
    if (
      !token ||
      token.text === ',' ||
      token.text === ';' ||
      token.text === ':' ||
      (quoted[at] ?? -1) >= 0 ||
      token.tag === 'VERB'
    )
      return -1;
    if (token.lower === 'that') return isRelative(tokens, at) ? -1 : at;
  }
  return -1;
}

/** "the meeting that was held": a finite verb right behind "that" makes it a relative clause. */
function isRelative(tokens: readonly Token[], that: number): boolean {
  const next = tokens[that + 1];
  return next?.tag === 'AUX' || next?.tag === 'VERB';
}

function skipAdverbial(tokens: readonly Token[], at: number, high: number): number {
  const token = tokens[at];
  if (!token || at >= high) return at;
  if (timeWords.has(token.lower)) return at + 1;
  if (token.tag === 'ADV' && !conjunctions.has(token.lower)) return at + 1;
  if (token.tag === 'NUM' && timeWords.has(tokens[at - 1]?.lower ?? '')) return at + 1;
  if (!recipientPrepositions.has(token.lower)) return at;
  const inner = tokens[at + 1];
  if (inner && timeWords.has(inner.lower)) return at + 2;
  if (inner?.tag === 'NUM' && inner.text.length === 4 && /^(?:19|20)\d\d$/.test(inner.text)) return at + 2;
  const phrase = phraseAfter(tokens, at + 1, high) ?? objectPronoun(tokens, at + 1);
  return phrase ? phrase.last + 1 : at;
}

const objects = new Set('him her them us me you'.split(' '));

function objectPronoun(tokens: readonly Token[], at: number): { first: number; last: number; head: number } | null {
  return objects.has(tokens[at]?.lower ?? '') ? { first: at, last: at, head: at } : null;
}

function opensQuotation({ quoted, tokens }: Reading, at: number, high: number): boolean {
  return at < high && (quoted[at] ?? -1) >= 0 && quoted[at] !== quoted[at - 1] && tokens[at] !== undefined;
}

/** "said, however, that …": the word behind "that". −1 where no such clause follows the comma. */
function afterAside(tokens: readonly Token[], comma: number, high: number): number {
  for (let at = comma + 1; at < Math.min(high, comma + 16); at += 1) {
    if (tokens[at]?.text === ',') return tokens[at + 1]?.lower === 'that' ? at + 2 : -1;
    if (isPronoun(tokens[at]) || tokens[at]?.tag === 'AUX') return -1;
  }
  return -1;
}

function hasClause(tokens: readonly Token[], from: number, high: number): boolean {
  for (let at = from; at < Math.min(high, from + 30); at += 1) {
    const token = tokens[at];
    if (!token || token.text === ';' || (token.text === ',' && at > from + 12)) return false;
    if (token.lower === 'that' && token.tag === 'SCONJ') return true;
    if (at > from && (token.tag === 'AUX' || (token.tag === 'VERB' && !token.lower.endsWith('ing'))))
      return tokens[at - 1]?.lower !== 'to';
  }
  return false;
}
