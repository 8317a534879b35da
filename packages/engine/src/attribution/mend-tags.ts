import type { Document, Token } from '../text/document.ts';
import { isCapitalised } from './noun-phrase.ts';

const proper = 'PROPN';
/** Tags that a capitalised word in the middle of a sentence does not bear: it is a name that is a word too ("Lynch"). */
const namelessTags = new Set(['VERB', 'X', 'ADV', 'INTJ', 'ADP', 'SCONJ']);
/** Capitalised anywhere without being names. */
const notNames = new Set(
  "i i'm i’m the a an that and but or if when while as in on at for to of not we he she they it you".split(' '),
);

/** Marks behind which a capital says nothing, as at the beginning of a sentence. */
const openers = new Set(['"', '“', '‘', "'", '«', ':', '―', '—', '–', "''", '``']);

/** Tokens with their tags mended, and the indices of those that begin with a capital, in order. */
export interface Mended {
  readonly tokens: readonly Token[];
  readonly capitals: readonly number[];
}

/**
 * Mends the tags of names, which the tagger misses where a name is a common word: "Lynch said", "Park Geun-hye"; and of
 * police, never a verb in news. A word that is a name once is one at the beginning of a sentence and in headlines too.
 * One pass, then one over the capitals; tokens that need nothing are handed on as they are.
 */
export function mendTags(document: Document): Mended {
  const names = new Set<string>();
  const capitals: number[] = [];
  const tokens = document.tokens.slice();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const isCapital = isCapitalised(token);
    if (isCapital) capitals.push(at);
    if (token.lower === 'police') {
      if (token.tag !== 'NOUN') tokens[at] = retagged(token, 'NOUN');
    } else if (token.tag !== proper && isTailOfName(document.tokens, token)) tokens[at] = retagged(token, proper);
    else if (isCapital && token.text.length > 1 && saysSomething(document, token)) {
      const isMistaken = namelessTags.has(token.tag) && !notNames.has(token.lower);
      if (isMistaken || token.tag === proper) names.add(token.text);
      if (isMistaken) tokens[at] = retagged(token, proper);
    }
  }
  for (const at of capitals) {
    const token = tokens[at];
    if (token && token.tag !== proper && names.has(token.text)) tokens[at] = retagged(token, proper);
  }
  return { tokens, capitals };
}

/** Written out in the order of `Token`: all tokens have one shape, which keeps reading them fast. */
function retagged({ start, end, text, lower, lemma, sentence, index }: Token, tag: string): Token {
  return { start, end, text, lower, lemma, tag, sentence, index };
}

/** "hye" of "Geun-hye". */
function isTailOfName(tokens: readonly Token[], token: Token): boolean {
  const hyphen = tokens[token.index - 1];
  if (!hyphen || hyphen.end !== token.start || !(hyphen.text === '-' || hyphen.text === '‑')) return false;
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
