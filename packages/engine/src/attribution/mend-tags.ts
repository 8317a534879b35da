import type { Document, Token } from '../text/document.ts';
import { isCapitalised } from './noun-phrase.ts';

const proper = 'PROPN';
/** Tags that a capitalised word in the middle of a sentence does not bear: it is a name that is a word too ("Lynch"). */
const namelessTags = new Set(['VERB', 'X', 'ADV', 'INTJ', 'ADP', 'SCONJ']);
/** Capitalised anywhere without being names. */
const notNames =
  /^(?:i|i'm|i’m|the|a|an|that|and|but|or|if|when|while|as|in|on|at|for|to|of|not|we|he|she|they|it|you)$/i;

/** Marks behind which a capital says nothing, as at the beginning of a sentence. */
const openers = new Set(['"', '“', '‘', "'", '«', ':', '―', '—', '–', "''", '``']);

/**
 * The tokens with the tags of names mended, which the tagger misses where a name is a common word: "Lynch said", "Park
 * Geun-hye"; and of police, never a verb in news. A word that is a name once is one at the beginning of a sentence and
 * in headlines too. Two passes; tokens that need nothing are handed on as they are.
 */
export function mendTags(document: Document): readonly Token[] {
  const names = new Set<string>();
  const mended = document.tokens.map((token) => {
    if (token.lower === 'police') return token.tag === 'NOUN' ? token : { ...token, tag: 'NOUN' };
    if (isTailOfName(document.tokens, token)) return { ...token, tag: proper };
    if (!isCapitalised(token) || token.text.length < 2 || !saysSomething(document, token)) return token;
    if (token.tag === proper) names.add(token.text);
    if (!namelessTags.has(token.tag) || notNames.test(token.lower)) return token;
    names.add(token.text);
    return { ...token, tag: proper };
  });
  if (names.size === 0) return mended;
  return mended.map((token) => (token.tag !== proper && names.has(token.text) ? { ...token, tag: proper } : token));
}

/** "hye" of "Geun-hye". */
function isTailOfName(tokens: readonly Token[], token: Token): boolean {
  const hyphen = tokens[token.index - 1];
  if (token.tag === proper || hyphen?.end !== token.start || !/^[-‑]$/.test(hyphen.text)) return false;
  const head = tokens[token.index - 2];
  return head?.end === hyphen.start && head.tag === proper;
}

/** Whether a capital here tells a name: not at the beginning of a sentence and not in a headline, where all have one. */
function saysSomething({ tokens, sentences, blocks }: Document, token: Token): boolean {
  const sentence = sentences[token.sentence];
  const kind = blocks[sentence?.block ?? -1]?.kind;
  if (token.index === sentence?.first || kind === 'title' || kind === 'heading') return false;
  return !openers.has(tokens[token.index - 1]?.text ?? '') && token.text !== token.text.toUpperCase();
}
