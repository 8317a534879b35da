import { reportingVerbs } from '../lexicon/reporting-verbs.ts';
import { inflect } from '../lexicon/verb-forms.ts';
import type { Word } from './words.ts';

const stops = new Set(['.', '!', '?', '?!', '!?', '!!', '??']);
const ellipses = new Set(['...', '…', '....']);
/** Marks that stand behind a stop and still belong to its sentence. */
const closers = new Set(['"', '”', '’', "'", "''", ')', ']', '»']);
/** Marks that stand before a sentence's first word; some of them close as well. */
const openers = new Set(['"', '“', '‘', "'", '(', '[', '«', '’']);
const onlyClose = new Set(['”', ')', ']', '»']);
/** Titles and the like, the full stop of which the tokeniser sets apart now and then: a name or number follows. */
const neverLast = new Set([
  ...['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'maj', 'capt', 'lt', 'sgt', 'gov', 'sen', 'rep'],
  ...['st', 'mt', 'no', 'nos', 'vs', 'approx', 'rev', 'hon', 'adm', 'cmdr', 'insp', 'supt', 'cpl', 'pvt'],
]);
/** Words that open a sentence far more often than they belong to a name: behind them an abbreviation closes one. */
const sentenceOpeners = new Set([
  ...[
    'The',
    'It',
    'He',
    'She',
    'They',
    'We',
    'I',
    'You',
    'His',
    'Her',
    'Their',
    'Its',
    'This',
    'That',
    'These',
    'There',
  ],
  ...['But', 'And', 'In', 'On', 'At', 'For', 'As', 'If', 'When', 'While', 'After', 'Before', 'However', 'A', 'An'],
]);
/** "What else?" Mara Lind said: the verb stands at most so many words behind the closing mark. */
const nameWordsMax = 3;
const saying: ReadonlySet<string> = new Set([
  ...reportingVerbs
    .filter(({ complement }) => complement === 'any' || complement === 'clause' || complement === 'that')
    .flatMap(({ verbs }) => verbs.flatMap(inflect))
    .filter(([form]) => form === 'past' || form === 'third')
    .map(([, word]) => word),
  // Behind quoted words, elsewhere not.
  ...['demanded', 'remembered'],
]);
const upperStart = /^\p{Lu}/u;
const lowerStart = /^\p{Ll}/u;

/**
 * Whether a sentence ends after word `index` of a block: at a stop and the marks that close with it, at an ellipsis
 * before a capital, at an abbreviation before a word that opens sentences. Not before a word in lower case, not after
 * titles, and not at a mark with no white space after it, unless a capital is glued to it ("information.The").
 * `spaced` says whether white space follows the word. The last word of a block always ends one.
 */
export function endsSentence(words: readonly Word[], index: number, spaced: boolean): boolean {
  const next = words[index + 1]?.text;
  if (next === undefined) return true;
  const word = words[index];
  if (word === undefined || word.open) return false;
  const { text } = word;
  if (ellipses.has(text)) return spaced && upperStart.test(next);
  if (stops.has(text)) return endsAtStop(words, index, next, spaced);
  if (closers.has(text)) return endsAtCloser(words, index, next, spaced);
  return spaced && text.endsWith('.') && sentenceOpeners.has(next) && !neverLast.has(text.slice(0, -1).toLowerCase());
}

function endsAtStop(words: readonly Word[], index: number, next: string, spaced: boolean): boolean {
  const before = words[index - 1]?.text ?? '';
  if (words[index]?.text === '.' && neverLast.has(before.toLowerCase())) return false;
  if (!spaced) return upperStart.test(next) && next.length > 1 && lowerStart.test(before);
  return opensSentence(words, index + 1);
}

function endsAtCloser(words: readonly Word[], index: number, next: string, spaced: boolean): boolean {
  if (!spaced) return false;
  let at = index - 1;
  while (at > index - 3 && closers.has(words[at]?.text ?? '')) at -= 1;
  const stop = words[at]?.text ?? '';
  if (!stops.has(stop) || !opensSentence(words, index + 1)) return false;
  return stop === '.' || !upperStart.test(next) || !isSaid(words, index + 1);
}

/** Whether the word at `at`, or the one behind marks there, can be a sentence's first: any not in lower case. */
function opensSentence(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  if (onlyClose.has(word)) return false;
  if (!openers.has(word) && !ellipses.has(word)) return !lowerStart.test(word) && !stops.has(word);
  // Two apostrophes are read as two marks.
  const first = words[word === "'" && words[at + 1]?.text === "'" ? at + 2 : at + 1]?.text;
  return first !== undefined && !lowerStart.test(first) && !closers.has(first) && !stops.has(first);
}

/** Whether the name that begins at `from` is followed by a verb of saying. */
function isSaid(words: readonly Word[], from: number): boolean {
  for (let at = from; at <= from + nameWordsMax; at += 1) if (saying.has(words[at]?.text ?? '')) return true;
  return false;
}
