import type { Document, Token } from '../text/document.ts';

const proper = 'PROPN';
/** Tags that a capitalised word in the middle of a sentence does not bear: it is a name that is a word too ("Lynch"). */
const namelessTags = new Set(['VERB', 'X', 'ADV', 'INTJ', 'ADP', 'SCONJ']);
/** Capitalised anywhere without being names. */
const notNames =
  /^(?:i|i'm|i’m|the|a|an|that|and|but|or|if|when|while|as|in|on|at|for|to|of|not|we|he|she|they|it|you)$/i;

/**
 * The tokens with the tags of names mended, which the tagger misses where a name is a common word: "Lynch said", "Park
 * Geun-hye"; and of police, never a verb in news. A word that is a name once is one at the beginning of a sentence and in headlines too. Two passes.
 */
export function mendTags({ tokens, sentences, blocks }: Document): readonly Token[] {
  const names = new Set<string>();
  const mended = tokens.map((token, index) => {
    const block = blocks[sentences[token.sentence]?.block ?? -1];
    const isHeadline = block?.kind === 'title' || block?.kind === 'heading';
    const before = tokens[index - 1];
    const inside = index !== sentences[token.sentence]?.first && !/^(?:["“‘'«:―—–]|''|``)$/.test(before?.text ?? '');
    if (token.lower === 'police') return { ...token, tag: 'NOUN' };
    if (!inside || isHeadline) return token;
    const glued =
      /^[-–‑]$/.test(before?.text ?? '') && before?.end === token.start && tokens[index - 2]?.tag === proper;
    const isName = startsUpper(token.text) && !notNames.test(token.lower) && namelessTags.has(token.tag);
    if (token.tag === proper && startsUpper(token.text)) names.add(token.text);
    if (!isName && !(glued && token.tag !== proper && tokens[index - 2]?.end === before?.start)) return token;
    if (isName) names.add(token.text);
    return { ...token, tag: proper };
  });
  return mended.map((token) => (token.tag !== proper && names.has(token.text) ? { ...token, tag: proper } : token));
}

function startsUpper(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}
