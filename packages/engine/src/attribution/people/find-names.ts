import { nameParticles } from '../../lexicon/first-names.ts';
import { institutionNouns, newsOutlets } from '../../lexicon/institutions.ts';
import { nameTitles, roleNouns } from '../../lexicon/roles.ts';
import { timeWords } from '../../lexicon/time-words.ts';
import type { Document, Token } from '../../text/document.ts';
import type { Reading } from '../reading.ts';
import { headKind } from '../source-kind.ts';
import { isCapitalised, phraseAfter, phraseBefore, withTail } from '../noun-phrase.ts';

/** A run of words that can be somebody's name, with the title or role the text gives beside it. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Its words in lower case. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  readonly role: string | null;
}

/** Names in order of place: runs of capitalised proper nouns, without bodies, outlets, days and months. One pass. */
export function findNames({ document, tokens, capitals }: Reading): Name[] {
  const names: Name[] = [];
  let done = 0;
  for (const at of capitals) {
    if (at < done) continue;
    const sentence = document.sentences[tokens[at]?.sentence ?? -1];
    if (!sentence) continue;
    const end = runFrom(tokens, at, sentence.last);
    if (end === at) continue;
    const name = readRun(document, at, end, sentence.first, sentence.last);
    if (name) names.push(name);
    done = end;
  }
  return names;
}

function isNamePart(token: Token | undefined): boolean {
  if (!token || !isCapitalised(token)) return false;
  if (timeWords.has(token.lower) && token.text !== 'May') return false;
  return token.tag === 'PROPN' || nameTitles.has(token.lower) || isInitial(token.text);
}

/** "J.", "Ó" */
function isInitial(text: string): boolean {
  return text.length <= 3 && initial.test(text);
}

const initial = /^\p{Lu}\.?$/u;

/** The end (exclusive) of the run of name parts from `at`. */
function runFrom(tokens: readonly Token[], at: number, high: number): number {
  let end = at;
  while (end < high) {
    const token = tokens[end];
    if (isNamePart(token)) end += 1;
    else if (end === at) break;
    else if (token?.text === '-' && token.start === tokens[end - 1]?.end && token.end === tokens[end + 1]?.start)
      end += 2;
    else if (nameParticles.has(token?.lower ?? '') && isNamePart(tokens[end + 1])) end += 1;
    else if (token?.lower === 'of' && tokens[end + 1]?.text === 'State' && isNamePart(tokens[end + 2])) end += 2;
    else break;
  }
  return Math.min(end, high);
}

function readRun(document: Document, first: number, end: number, low: number, high: number): Name | null {
  const { tokens, text } = document;
  let start = first;
  const titles: string[] = [];
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    const title = token && withoutStop(token.lower);
    if (title === undefined || !(nameTitles.has(title) || nameTitles.has(token?.lower ?? ''))) continue;
    titles.push(title);
    start = tokens[at + 1]?.lower === 'of' ? at + 3 : at + 1;
  }
  const from = tokens[start];
  const to = tokens[end - 1];
  if (start >= end || !from || !to) return null;
  if (start === end - 1 && headKind(from) !== 'name') return null;
  for (let at = start; at < end; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (institutionNouns.has(word) || newsOutlets.has(word)) return null;
  }
  const role = roleBefore(document, start, low) ?? roleAfter(document, end, high);
  const name = text.slice(from.start, to.end);
  return { first: start, last: end - 1, text: name, words: name.toLowerCase().split(/\s/), titles, role };
}

const courtesies = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** "Kazakh President", "the mayor," and "spokesman" before a name. Courtesy titles are no roles. */
function roleBefore({ tokens, text }: Document, start: number, low: number): string | null {
  const comma = tokens[start - 1]?.text === ',';
  const last = start - (comma ? 2 : 1);
  const head = tokens[last];
  if (!head || last < low) return null;
  const word = withoutStop(head.lower);
  if (courtesies.has(word)) return null;
  const isRole = roleNouns.has(head.lower) || nameTitles.has(word);
  const ofState = head.text === 'State' && tokens[last - 1]?.lower === 'of';
  const phrase = isRole || ofState ? phraseBefore(tokens, ofState ? last - 2 : last, low) : null;
  if (!phrase) return null;
  if (
    comma &&
    !/^(?:DET|PRON)$/.test(tokens[phrase.first]?.tag ?? '') &&
    !/['’]s /.test(text.slice(tokens[phrase.first]?.start, head.end))
  ) {
    return null;
  }
  const from = roleStart(tokens, phrase.first);
  return text.slice(tokens[from]?.start, head.end);
}

/** ", the mayor of Brannik," and ", a spokeswoman for the agency," after a name. */
function roleAfter({ tokens, text }: Document, end: number, high: number): string | null {
  let at = end;
  if (tokens[at]?.text !== ',') return null;
  if (tokens[at + 1]?.tag === 'NUM' && tokens[at + 2]?.text === ',') at += 2;
  const phrase = phraseAfter(tokens, at + 1, high);
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head || !(roleNouns.has(head.lower) || roleNouns.has(head.lemma))) return null;
  const whole = withTail(tokens, phrase, high);
  return text.slice(tokens[roleStart(tokens, phrase.first)]?.start, tokens[whole.last]?.end);
}

function roleStart(tokens: readonly Token[], first: number): number {
  const token = tokens[first];
  return token?.tag === 'DET' || /^(?:his|her|its|their|our)$/.test(token?.lower ?? '') ? first + 1 : first;
}
