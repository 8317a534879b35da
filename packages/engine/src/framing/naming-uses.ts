import type { Span } from '@crossread/shared';
import type { ReadArticle } from '../article.ts';
import { knownForm } from '../compare/known-form.ts';
import { actsOfVerbs, framingFamilies } from '../lexicon/framing-families.ts';
import { spanOf, type Document, type Token } from '../text/document.ts';

/** A place where a report names an actor or act by a word of a framing family, in its own words. */
export interface NamingUse {
  readonly about: string;
  readonly word: string;
  readonly span: Span;
  /** Index of the sentence in its document. */
  readonly sentence: number;
}

const familyOf: ReadonlyMap<string, string> = new Map(
  Object.entries(framingFamilies).flatMap(([about, words]) => words.map((word) => [word, about] as const)),
);
/** Words of two, by their second, by which they are found. */
const pairsBySecond = new Map<string, string[]>();
for (const word of familyOf.keys()) {
  const [, second] = word.split(' ');
  if (second !== undefined) pairsBySecond.set(second, [...(pairsBySecond.get(second) ?? []), word]);
}

/** The framing family of a token's word, whatever its sense; null for none. */
export function framingFamily(token: Token): string | null {
  const word = knownForm(token, familyOf);
  return word === null ? null : (familyOf.get(word) ?? null);
}

/**
 * In order of place. Ignores what somebody else says between quotation marks, names ("Operation Harvest", "the Women's March"), and
 * words that only describe another noun: a "terrorist attack" names no terrorist.
 */
export function namingUses({ document, quotations }: ReadArticle): readonly NamingUse[] {
  const { tokens, text } = document;
  const found: NamingUse[] = [];
  for (const token of tokens) {
    const pair = pairAt(tokens, token);
    const word = pair ?? knownForm(token, familyOf);
    const about = word === null ? undefined : familyOf.get(word);
    if (word === null || about === undefined || !names(document, token, about)) continue;
    const start = (pair === null ? token : tokens[token.index - 1])?.start ?? token.start;
    if (quotations.some(({ outer }) => outer.start <= start && token.end <= outer.end)) continue;
    found.push({ about, word, span: spanOf(text, start, token.end), sentence: token.sentence });
  }
  return found;
}

function pairAt(tokens: readonly Token[], token: Token): string | null {
  const second = knownForm(token, pairsBySecond);
  const before = tokens[token.index - 1];
  if (second === null || before?.sentence !== token.sentence) return null;
  return pairsBySecond.get(second)?.find((pair) => pair === `${before.lower} ${second}`) ?? null;
}

function names(document: Document, token: Token, about: string): boolean {
  if (actsOfVerbs.has(about)) return token.tag === 'VERB';
  if (token.tag !== 'NOUN' && token.tag !== 'PROPN') return false;
  const next = document.tokens[token.index + 1];
  const describes =
    next?.sentence === token.sentence && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.text === '-');
  return !describes && !isName(document, token);
}

/** A capital where the sentence does not ask for one. Headlines ask for them everywhere. */
function isName({ tokens, sentences, blocks }: Document, token: Token): boolean {
  if (token.text === token.lower) return false;
  const sentence = sentences[token.sentence];
  if (sentence?.first === token.index || tokens[token.index - 1]?.tag === 'PUNCT') return false;
  return blocks[sentence?.block ?? -1]?.kind === 'paragraph';
}
