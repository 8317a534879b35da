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
    if (token.lower === 'police') return token.tag === 'NOUN' ? token : retagged(token, 'NOUN');
    if (isTailOfName(document.tokens, token)) return retagged(token, proper);
    if (!isCapitalised(token) || token.text.length < 2 || !saysSomething(document, token)) return token;
    if (token.tag === proper) names.add(token.text);
    if (!namelessTags.has(token.tag) || notNames.test(token.lower)) return token;
    names.add(token.text);
    return retagged(token, proper);
  });
  if (names.size === 0) return mended;
  return mended.map((token) =>
    token.tag !== proper && isCapitalised(token) && names.has(token.text) ? retagged(token, proper) : token,
  );
}

/** Written out in the order of `Token`: all tokens have one shape, which keeps reading them fast. */
function retagged({ start, end, text, lower, lemma, sentence, index }: Token, tag: string): Token {
  return { start, end, text, lower, lemma, tag, sentence, index };
}

/** "hye" of "Geun-hye". */
function isTailOfName(tokens: readonly Token[], token: Token): boolean {
  const hyphen = tokens[token.index - 1];
  if (!hyphen || !(hyphen.text === '-' || hyphen.text === '‑')) return false;
  if (token.tag === proper || hyphen.end !== token.start) return false;
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
