import { months, weekdays } from '../lexicon/calendar.ts';
import { fateWords } from '../lexicon/tolls.ts';
import type { Token } from '../text/document.ts';
import { glued } from './numeral.ts';

/** A noun phrase without its determiner: tokens `first` up to, not including, `last`; `head` is the noun that counts. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const modifiers = new Set(['ADJ', 'NOUN', 'PROPN']);
const marks = new Set(['"', '“', '”', '‘', '’', "'", '-']);
/** Longest run of words looked at. */
const reach = 12;
/** Words for a time where a noun is looked for. */
export const timeNouns: ReadonlySet<string> = new Set([
  'yesterday',
  'today',
  'tonight',
  'tomorrow',
  'overnight',
  'ago',
  'year',
  'month',
  'week',
  'time',
  'times',
]);

/**
 * The noun phrase that begins at token `from`, or null. Takes adjectives, participles and nouns up to the last noun of
 * the run, through quotation marks, and one "of" phrase: "members of the security forces".
 */
export function nounPhraseAt(tokens: readonly Token[], from: number): NounPhrase | null {
  const core = nounRun(tokens, from);
  if (core === null || tokens[core.last]?.lower !== 'of') return core;
  let at = core.last + 1;
  while (/^(?:the|a|an|its|their|his|her|these|those)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const inner = tokens[at]?.sentence === tokens[from]?.sentence ? nounRun(tokens, at) : null;
  return inner === null ? core : { ...core, last: inner.last };
}

function nounRun(tokens: readonly Token[], from: number): NounPhrase | null {
  const sentence = tokens[from]?.sentence;
  let first = -1;
  let head = -1;
  for (let index = from; index < from + reach; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) break;
    if (marks.has(token.text)) {
      // A hyphen must be glued, a closing mark ends the run once there is a noun.
      if (token.text === '-' && !glued(tokens, index)) break;
      if (head === index - 1 && token.text !== '-' && token.text !== "'" && token.text !== '’') {
        if (!/^[“‘"]$/.test(token.text)) break;
      }
      continue;
    }
    if (isTime(token)) break;
    if (!joins(tokens, index, head) || (head === index - 1 && isSaidOf(tokens, index))) break;
    if (first === -1) first = index;
    if (isNoun(token) || isPlural(tokens, index)) head = index;
  }
  return head === -1 ? null : { first, last: head + 1, head };
}

function isTime({ lower, text }: Token): boolean {
  if (timeNouns.has(lower)) return true;
  return /^\p{Lu}/u.test(text) && (weekdays.has(lower) || months.has(lower));
}

function joins(tokens: readonly Token[], index: number, head: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  // After a noun, an adjective opens something else: "people dead", "men responsible".
  if (token.tag === 'ADJ')
    return head === -1 || isNoun(next) || next?.text === '-' || (next?.tag === 'ADJ' && isNoun(tokens[index + 2]));
  if (modifiers.has(token.tag) || isPlural(tokens, index)) return true;
  if (token.lower === "'s" || token.lower === '’s')
    return head === index - 1 && (next?.tag === 'NOUN' || next?.tag === 'ADJ');
  // "armed men", "known illegal migrants", "separate and competing groups", "newly built homes".
  if (token.tag === 'VERB')
    return head === -1 && isParticiple(token) && (isNoun(next) || next?.tag === 'ADJ') && !isBare(tokens, index);
  if (token.tag === 'ADV')
    return head === -1 && (next?.tag === 'ADJ' || (next?.tag === 'VERB' && isNoun(tokens[index + 2])));
  return (
    token.tag === 'CCONJ' &&
    head === -1 &&
    tokens[index - 1]?.tag === 'ADJ' &&
    (next?.tag === 'ADJ' ||
      next?.tag === 'NOUN' ||
      (next?.tag === 'VERB' && isParticiple(next) && isNoun(tokens[index + 2])))
  );
}

/**
 * "Three people shot", "six teenagers standing by", "two games last season": behind a plural, what befell it or when, though
 * tagged as a noun or before one.
 */
function isSaidOf(tokens: readonly Token[], index: number): boolean {
  const { lower = '' } = tokens[index] ?? {};
  const noun = tokens[index - 1];
  if (lower === 'last' || lower === 'next') return true;
  if (noun?.tag !== 'NOUN' || (noun.lower === noun.lemma && noun.lower !== 'people')) return false;
  if (fateWords.has(lower)) return true;
  if (lower.endsWith('ed')) return !isNoun(tokens[index + 1]);
  return lower.endsWith('ing') && /^(?:ADP|DET|PRON)$/.test(tokens[index + 1]?.tag ?? '');
}

/**
 * "Five catches", "11 late assists": behind a number above 1 no verb of one subject stands, whatever the tagger says; but
 * "the committee of 12 meets".
 */
export function isPlural(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const at = tokens[index - 1]?.tag === 'ADJ' ? index - 2 : index - 1;
  const number = tokens[at];
  if (token?.tag !== 'VERB' || !token.lower.endsWith('s') || token.lower === token.lemma) return false;
  if (number?.tag !== 'NUM' || number.sentence !== token.sentence || tokens[at - 1]?.lower === 'of') return false;
  return number.lower !== 'one' && number.text !== '1';
}

function isParticiple({ lower }: Token): boolean {
  return /(?:ed|en|wn|ing)$/.test(lower);
}

/** "900 injured people said" is a phrase; "12 killed Friday" is not. */
function isBare(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && isTime(next);
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'PROPN';
}
