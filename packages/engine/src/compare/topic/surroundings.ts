import type { Span } from '@crossread/shared';
import type { FigureFinding } from '../../figures/finding.ts';
import type { Token } from '../../text/document.ts';
import type { Spelling } from '../spelling.ts';
import type { SentenceWords } from './sentence-words.ts';
import { baseForm } from './word-families.ts';

/** A figure in its sentence. Places are indexes of the sentence's tokens. */
export interface Surroundings {
  readonly finding: FigureFinding;
  readonly words: SentenceWords;
  readonly tokens: readonly Token[];
  /** The sentence before, where this one goes on about it: "It killed 612 people". */
  readonly continued: SentenceWords | null;
  /** The figure's first token, its number's first, and the first after it. */
  readonly first: number;
  readonly at: number;
  readonly past: number;
  /** The first token after what is counted. */
  readonly countedPast: number;
  /** Base form of a word of what is counted, misspellings mended. */
  readonly wordOf: (token: Pick<Token, 'lemma' | 'lower'>) => string;
  /** Nouns and adjectives of what is counted. */
  readonly counted: readonly Token[];
  /** Base form of the counted head. */
  readonly head: string | null;
  /** Base forms of nouns and adjectives beside the number: what an elliptic count hangs on. */
  readonly near: readonly string[];
}

/** "The death toll rose to 12". */
const wordsBefore = 6;
/** "12 dead", "80 were hurt". */
const wordsAfter = 3;
const nouns = new Set(['NOUN', 'PROPN']);
const nominal = new Set(['NOUN', 'PROPN', 'ADJ']);

export function surroundingsOf(
  finding: FigureFinding,
  sentences: (index: number) => SentenceWords,
  spelling: Spelling,
): Surroundings {
  const words = sentences(finding.sentence);
  const { tokens, bases, previous } = words;
  const first = placeFrom(tokens, finding.span.start, 0);
  const at = placeFrom(tokens, finding.number.start, first);
  const past = placeFrom(tokens, finding.span.end, at);
  const countedPast = finding.counted ? placeFrom(tokens, finding.counted.end, past) : past;
  const wordOf = (token: Pick<Token, 'lemma' | 'lower'>): string => spelling(baseForm(token));
  const counted = finding.counted ? nominalsIn(tokens, finding.counted) : [];
  const head = headOf(finding, tokens, at, countedPast, counted);
  const near: string[] = [];
  for (let place = Math.max(0, at - wordsBefore); place <= at + wordsAfter && place < tokens.length; place += 1) {
    if (place !== at && tokens[place]?.tag !== 'VERB') near.push(bases[place] ?? '');
  }
  const continued = previous === null ? null : sentences(previous);
  const base = head && wordOf(head);
  return { finding, words, tokens, continued, first, at, past, countedPast, wordOf, counted, head: base, near };
}

/** The nouns and adjectives within a span. */
function nominalsIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const within: Token[] = [];
  for (let place = placeFrom(tokens, start, 0); place < tokens.length; place += 1) {
    const token = tokens[place] as Token;
    if (token.end > end) break;
    if (nominal.has(token.tag)) within.push(token);
  }
  return within;
}

/** The first token from `from` on that begins at `start` or later. */
function placeFrom(tokens: readonly Token[], start: number, from: number): number {
  let place = Math.max(0, from);
  while (place < tokens.length && (tokens[place]?.start ?? 0) < start) place += 1;
  return place;
}

/** Where the counted people are, not who they are: "26 crew onboard" is tagged as two nouns. */
const whereabouts = new Set(['onboard', 'aboard', 'overboard', 'ashore']);

/**
 * The noun that counts. "A 48-page indictment" counts pages, "six AK 47 rifles" rifles: there the number's noun phrase ends
 * elsewhere than the thing does.
 */
function headOf(
  finding: FigureFinding,
  tokens: readonly Token[],
  at: number,
  countedPast: number,
  counted: readonly Token[],
): Pick<Token, 'lemma' | 'lower'> | null {
  const lower = finding.countedHead?.toLowerCase();
  if (lower === undefined) return null;
  const [hyphen, unit] = [tokens[at + 1], tokens[at + 2]];
  if (finding.figureKind === 'count' && hyphen?.text === '-' && unit?.tag === 'NOUN') return unit;
  const [number, thing] = finding.counted ? [tokens[countedPast], tokens[countedPast + 1]] : [];
  if (number?.tag === 'NUM' && thing && nouns.has(thing.tag) && counted.at(-1)?.tag === 'PROPN') return thing;
  const people = whereabouts.has(lower) ? counted.at(-2) : undefined;
  return people ?? { lemma: lower, lower };
}

/** Base forms from the sentence's beginning to the number. */
export function basesBefore({ words: { bases }, at }: Surroundings): readonly string[] {
  return bases.slice(0, Math.max(0, at));
}

/**
 * Base forms after the figure, as far as the first mark or "and"; a list of counts goes on: "16 officers and 26 others
 * died".
 */
export function basesAfter({ words: { bases }, tokens, past }: Surroundings): readonly string[] {
  let end = past;
  for (; end < tokens.length; end += 1) {
    const { tag, text } = tokens[end] as Token;
    if (tag === 'PUNCT' && !/["“”‘’']/.test(text)) break;
    if (tag === 'CCONJ' && tokens[end + 1]?.tag !== 'NUM') break;
  }
  return bases.slice(past, end);
}
