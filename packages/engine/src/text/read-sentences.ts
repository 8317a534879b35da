import type { Block } from '@crossread/shared';
import { isBlank } from './blank.ts';
import type { Sentence, Token } from './document.ts';
import { endsSentence } from './sentence-ends.ts';
import { readWords } from './words.ts';

const unread = new Set<Block['kind']>(['boilerplate', 'teaser', 'dateline']);

/** Tokens. The longest sentence of 4,000 in newspapers has 95 words: what is longer is a list, and finders read whole sentences. */
const longestSentence = 200;

interface Reading {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
}

/** Words and sentences of every block that tells the story, with their places in `text`; endless ones are cut. */
export function readSentences(text: string, blocks: readonly Block[]): Reading {
  const reading: Reading = { tokens: [], sentences: [] };
  blocks.forEach((block, index) => {
    if (!unread.has(block.kind)) readBlock(text, block, index, reading);
  });
  return reading;
}

function readBlock(text: string, block: Block, blockIndex: number, { tokens, sentences }: Reading): void {
  const words = readWords(text.slice(block.start, block.end));
  let at = block.start;
  let first = tokens.length;
  words.texts.forEach((word, index) => {
    while (at < block.end && isBlank(text, at)) at += 1;
    tokens.push({
      start: at,
      end: at + word.length,
      text: word,
      lower: words.lowers[index] ?? word,
      lemma: words.lemmas[index] ?? word,
      tag: words.tags[index] ?? 'X',
      sentence: sentences.length,
      index: tokens.length,
    });
    at += word.length;
    const cut = tokens.length - first >= longestSentence;
    if (!cut && !endsSentence(words.texts, index, isBlank(text, at))) return;
    sentences.push({
      start: tokens[first]?.start ?? block.start,
      end: at,
      block: blockIndex,
      first,
      last: tokens.length,
    });
    first = tokens.length;
  });
}
