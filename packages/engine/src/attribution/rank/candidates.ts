import { timeWords } from '../../lexicon/time-words.ts';
import type { Token } from '../../text/document.ts';
import { isPossessiveMark } from '../noun-phrase.ts';

/** A noun phrase that may be a cue's subject: its head, and the first word of the run of nouns that the head ends. */
export interface Candidate {
  readonly head: number;
  readonly first: number;
}

/** Subjects stand no further from their verb than this, in tokens, and few noun phrases away. */
const before = 80;
const after = 30;
const mostBefore = 14;
const mostAfter = 5;

const runTags = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);
/** The last three stand for people by themselves where a verb follows: "many say", "some argued". */
const headTags = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);

const possessives = new Set('his her its their my our your whose'.split(' '));

/** Noun phrases round the cue at token `at`, outside quotations: the nearest before it first, then those after it. */
export function candidatesOf(
  tokens: readonly Token[],
  quoted: Int32Array,
  at: number,
  low: number,
  high: number,
): Candidate[] {
  const found: Candidate[] = [];
  const floor = Math.max(low, at - before);
  for (let head = at - 1; head >= floor && found.length < mostBefore; head -= 1) {
    if (!isHead(tokens, quoted, head, high)) continue;
    const first = runStart(tokens, head, floor);
    found.push({ head, first });
    head = first;
  }
  const ceiling = Math.min(high, at + after);
  for (let head = at + 1, right = 0; head < ceiling && right < mostAfter; head += 1) {
    if (!isHead(tokens, quoted, head, high)) continue;
    found.push({ head, first: runStart(tokens, head, at + 1) });
    right += 1;
  }
  return found;
}

function isHead(tokens: readonly Token[], quoted: Int32Array, at: number, high: number): boolean {
  const token = tokens[at];
  if (!token || !headTags.has(token.tag) || quoted[at] !== -1) return false;
  const next = at + 1 < high ? tokens[at + 1]?.tag : undefined;
  switch (token.tag) {
    case 'NOUN':
    case 'PROPN':
      if (next === 'NOUN' || next === 'PROPN') return false;
      break;
    case 'PRON':
      if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || possessives.has(token.lower)) return false;
      break;
    default:
      if (next !== 'VERB' && next !== 'AUX') return false;
  }
  return !timeWords.has(token.lower) && !joinsOn(tokens, at + 1);
}

function runStart(tokens: readonly Token[], head: number, floor: number): number {
  let first = head;
  if (tokens[head]?.tag === 'PRON') return first;
  while (first > floor) {
    const left = tokens[first - 1];
    if (runTags.has(left?.tag ?? '') || possessives.has(left?.lower ?? '')) first -= 1;
    else if (left?.tag === 'PART' && first - 1 > floor && isPossessiveMark(left)) first -= 1;
    else if (first - 1 > floor && joinsOn(tokens, first - 1)) first -= 2;
    else break;
  }
  return first;
}

/** The hyphen of "al-Sadr". */
function joinsOn(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  if (hyphen?.text !== '-') return false;
  return hyphen.start === tokens[at - 1]?.end && hyphen.end === tokens[at + 1]?.start;
}
