import { anonymousFamiliarity } from '../lexicon/anonymous-sources.ts';
import { institutionNouns } from '../lexicon/institutions.ts';
import { timeWords } from '../lexicon/time-words.ts';
import { nameTitles, roleNouns } from '../lexicon/roles.ts';
import type { Token } from '../text/document.ts';

/** A noun phrase by the indices of its first, last and head token; all inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** A phrase holds no more tokens than this: reading stays linear on a text that is one endless list of nouns. */
const longestPhrase = 24;

const personalPronouns = new Set(
  'he she they it i we you who everyone everybody nobody someone others both one'.split(' '),
);
const possessives = new Set('his her its their our my your whose'.split(' '));
const linkingPrepositions = new Set('of for in at from with on to near behind'.split(' '));
/** Prepositions inside names: "Bank of England"; behind others a name is over. */
const linkedNames = new Set(['of', 'for']);
const hyphens = new Set(['-', '–', '‑']);
const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

export function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && personalPronouns.has(token.lower);
}

/** The noun phrase that ends at token `last`, reading no further left than `low`; `null` where none does. */
export function phraseBefore(tokens: readonly Token[], last: number, low: number): Phrase | null {
  const end = tokens[last];
  if (last < low || !end) return null;
  if (isPronoun(end)) return { first: last, last, head: last };
  if (end.text === ')') {
    const open = openBracket(tokens, last, low);
    return open > low ? phraseBefore(tokens, open - 1, low) : null;
  }
  if (!isHead(end)) return null;
  const floor = Math.max(low, last - longestPhrase);
  return { first: firstOf(tokens, last, floor), last, head: last };
}

/**
 * The same, with what it is the tail of: "the head of the security committee" where the plain phrase is "the security
 * committee". `wanted` judges whether a phrase further left may be the head.
 */
export function wholePhraseBefore(
  tokens: readonly Token[],
  last: number,
  low: number,
  wanted: (head: Token) => boolean,
): Phrase | null {
  const tail = phraseBefore(tokens, last, low);
  if (!tail) return null;
  let best = tail;
  let first = tail.first;
  const floor = Math.max(low, last - longestPhrase);
  while (first - 2 >= floor && linkingPrepositions.has(tokens[first - 1]?.lower ?? '')) {
    // "sources close to the talks", "people familiar with the plan"
    const hides = anonymousFamiliarity.has(tokens[first - 2]?.lower ?? '') ? 1 : 0;
    const outer = phraseBefore(tokens, first - 2 - hides, floor);
    const head = outer && tokens[outer.head];
    if (!outer || !head || isPronoun(head)) break;
    first = outer.first;
    const named = hides === 0 && isName(head) && !linkedNames.has(tokens[outer.last + 1]?.lower ?? '');
    if (wanted(head)) best = { first, last: named ? outer.last : last, head: outer.head };
  }
  return best;
}

/** The noun phrase that begins at token `first`, reading no further right than `high` (exclusive). */
export function phraseAfter(tokens: readonly Token[], first: number, high: number): Phrase | null {
  const start = tokens[first];
  if (first >= high || !start) return null;
  const counts = first + 1 < high && (start.lower === 'one' || start.lower === 'both' || start.lower === 'others');
  if (isPronoun(start) && !(counts && nominal.has(tokens[first + 1]?.tag ?? '')))
    return { first, last: first, head: first };
  const ceiling = Math.min(high, first + longestPhrase);
  let head = -1;
  for (let at = first; at < ceiling; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const opens = at === first && (token.tag === 'DET' || possessives.has(token.lower));
    const joins = isGluedHyphen(tokens, at) || isPossessiveMark(token) || token.text === '&' || isJoint(tokens, at);
    const owner = isPossessiveMark(tokens[at + 1] ?? token);
    // "conservative-leaning": whatever is glued on belongs to the phrase.
    const isGluedOn = at > first && isGluedHyphen(tokens, at - 1);
    if (!opens && !joins && !isGluedOn && !(nominal.has(token.tag) && (owner || !timeWords.has(token.lower)))) break;
    if (isHead(token)) head = at;
  }
  return head >= 0 ? { first, last: head, head } : null;
}

/** `phrase` with the prepositional phrases behind it: "a spokesman" -> "a spokesman for the ministry". */
export function withTail(
  tokens: readonly Token[],
  phrase: Phrase,
  high: number,
  linking: ReadonlySet<string> = linkingPrepositions,
): Phrase {
  let whole = phrase;
  for (let step = 0; step < 3 && linking.has(tokens[whole.last + 1]?.lower ?? ''); step += 1) {
    const next = phraseAfter(tokens, whole.last + 2, high);
    if (!next || isPronoun(tokens[next.head])) break;
    whole = { ...whole, last: next.last };
  }
  return whole;
}

/** A description with what says whose it is, for a source behind its cue: "the office of the governor". */
export function withOwner(tokens: readonly Token[], phrase: Phrase, high: number): Phrase {
  return tokens[phrase.head]?.tag === 'PROPN' ? phrase : withTail(tokens, phrase, high, linkedNames);
}

function firstOf(tokens: readonly Token[], last: number, floor: number): number {
  let first = last;
  while (first > floor) {
    const at = first - 1;
    const token = tokens[at];
    const right = tokens[first];
    if (!token || !right) break;
    if (token.tag === 'DET' || possessives.has(token.lower)) {
      const outer = tokens[at - 1];
      return at > floor && outer && ['all', 'both', 'some'].includes(outer.lower) ? at - 1 : at;
    }
    if (isGluedHyphen(tokens, at) || isJoint(tokens, at)) first = at - 1;
    else if (isPossessiveMark(token) && token.start === tokens[at - 1]?.end && nominal.has(tokens[at - 1]?.tag ?? '')) {
      first = at - 1;
    } else if (nominal.has(token.tag) && !timeWords.has(token.lower) && !endsBeforeName(token, right)) first = at;
    else if (token.text === '&') first = at;
    else break;
  }
  return Math.max(first, floor);
}

/** "lawmakers Tokayev": a common noun before a name, unless it is the name's title, belongs to another phrase. */
function endsBeforeName(token: Token, right: Token): boolean {
  const isName = right.tag === 'PROPN' && isCapitalised(right);
  return isName && token.tag === 'NOUN' && !isCapitalised(token) && !titleWords(token.lower);
}

/** "Officials" that opens a sentence is a name to the tagger alone. */
function isName({ tag, lower }: Token): boolean {
  return tag === 'PROPN' && !(lower.endsWith('s') && roleNouns.has(lower.slice(0, -1)));
}

/** What may stand before a name in a title: "mayor Mara Lind", "Brannik police Chief Tom Bell". */
function titleWords(word: string): boolean {
  return roleNouns.has(word) || institutionNouns.has(word);
}

export function isCapitalised({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

function isHead(token: Token): boolean {
  if (timeWords.has(token.lower) && !isMayOrMarch(token)) return false;
  return (
    token.tag === 'NOUN' ||
    token.tag === 'PROPN' ||
    (token.tag === 'ADJ' && (isCapitalised(token) || roleNouns.has(token.lower))) ||
    roleNouns.has(token.lower)
  );
}

/** Names of months that are surnames and given names too. */
function isMayOrMarch(token: Token): boolean {
  return token.tag === 'PROPN' && (token.text === 'May' || token.text === 'March' || token.text === 'April');
}

export function isPossessiveMark(token: Token): boolean {
  return token.lower === "'s" || token.lower === '’s' || token.text === "'" || token.text === '’';
}

function isGluedHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return hyphens.has(token?.text ?? '') && before?.end === token?.start && after?.start === token?.end;
}

/** The slash of "Times/CBS" and the full stop of "the Rev. Lind", where the tokeniser parts them. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.start !== before?.end) return false;
  if (token.text === '/') return token.end === tokens[at + 1]?.start;
  return token.text === '.' && nameTitles.has(before.lower) && tokens[at + 1]?.tag === 'PROPN';
}

function openBracket(tokens: readonly Token[], close: number, low: number): number {
  const floor = Math.max(low, close - 10);
  let at = close - 1;
  while (at > floor && tokens[at]?.text !== '(') at -= 1;
  return tokens[at]?.text === '(' ? at : -1;
}
