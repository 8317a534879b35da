import type { FigureFinding } from '../../figures/finding.ts';
import type { Document, Token } from '../../text/document.ts';
import type { Spelling } from '../spelling.ts';
import { baseForm } from './word-families.ts';

/** A figure in its sentence. */
export interface Surroundings {
  readonly finding: FigureFinding;
  readonly tokens: readonly Token[];
  /** The sentence before, where this one goes on about it: "It killed 612 people". */
  readonly continued: readonly Token[];
  /** Index of the number's first token in `tokens`. */
  readonly at: number;
  /** Base form of a word of what is counted, misspellings mended. */
  readonly wordOf: (token: Pick<Token, 'lemma' | 'lower'>) => string;
  /** Nouns and adjectives of what is counted. */
  readonly counted: readonly Token[];
  /** Base form of the counted head. */
  readonly head: string | null;
  /** Base forms of nouns and adjectives beside the number: what an elliptic count hangs on. */
  readonly near: readonly string[];
  /** Base forms from the sentence's beginning to the number, and from it to the end of its clause. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** "The death toll rose to 12". */
const wordsBefore = 6;
/** "12 dead", "80 were hurt". */
const wordsAfter = 3;
const continuing = new Set(['it', 'that', 'this', 'they', 'he', 'she', 'its', 'their']);
const nouns = new Set(['NOUN', 'PROPN']);
const nominal = new Set(['NOUN', 'PROPN', 'ADJ']);

export function surroundingsOf(finding: FigureFinding, document: Document, spelling: Spelling): Surroundings {
  const sentence = document.sentences[finding.sentence];
  const tokens = sentence ? document.tokens.slice(sentence.first, sentence.last) : [];
  const previous = document.sentences[finding.sentence - 1];
  const goesOn = previous && previous.block === sentence?.block && continuing.has(tokens[0]?.lower ?? '');
  const at = tokens.findIndex(({ end }) => end > finding.number.start);
  const wordOf = (token: Pick<Token, 'lemma' | 'lower'>): string => spelling(baseForm(token));
  const beside = [...tokens.slice(Math.max(0, at - wordsBefore), at), ...tokens.slice(at + 1, at + 1 + wordsAfter)];
  const counted = tokens.filter((token) => nominal.has(token.tag) && isWithin(token, finding.counted));
  const head = headOf(finding, tokens, at, counted);
  return {
    finding,
    tokens,
    continued: goesOn ? document.tokens.slice(previous.first, previous.last) : [],
    at,
    wordOf,
    counted,
    head: head && wordOf(head),
    before: tokens.slice(0, at).map(baseForm),
    after: clauseFrom(tokens, finding.span.end).map(baseForm),
    near: beside.filter(({ tag }) => tag !== 'VERB').map(baseForm),
  };
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
  counted: readonly Token[],
): Pick<Token, 'lemma' | 'lower'> | null {
  const lower = finding.countedHead?.toLowerCase();
  if (lower === undefined) return null;
  const [hyphen, unit] = [tokens[at + 1], tokens[at + 2]];
  if (finding.figureKind === 'count' && hyphen?.text === '-' && unit?.tag === 'NOUN') return unit;
  const next = tokens.findIndex(({ start }) => start >= (finding.counted?.end ?? Infinity));
  const [number, thing] = [tokens[next], tokens[next + 1]];
  if (number?.tag === 'NUM' && thing && nouns.has(thing.tag) && counted.at(-1)?.tag === 'PROPN') return thing;
  const people = whereabouts.has(lower) ? counted.at(-2) : undefined;
  return people ?? { lemma: lower, lower };
}

/** The words from a place on, as far as the first mark or "and"; a list of counts goes on: "16 officers and 26 others died". */
function clauseFrom(tokens: readonly Token[], start: number): readonly Token[] {
  const after = tokens.filter((token) => token.start >= start);
  const end = after.findIndex(
    ({ tag, text }, index) =>
      (tag === 'PUNCT' && !/["“”‘’']/.test(text)) || (tag === 'CCONJ' && after[index + 1]?.tag !== 'NUM'),
  );
  return end < 0 ? after : after.slice(0, end);
}

export function isWithin(token: Token, span: { readonly start: number; readonly end: number } | null): boolean {
  return span !== null && token.start >= span.start && token.end <= span.end;
}
