import type { Block } from '@crossread/shared';
import type { Sentence, Token } from './document.ts';
import { endsSentence } from './sentence-ends.ts';
import { readWords } from './words.ts';

const unread = new Set<Block['kind']>(['boilerplate', 'teaser', 'dateline']);
const blank = /\s/;

interface Reading {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
}

/** Words and sentences of every block that tells the story, with their places in `text`. */
export function readSentences(text: string, blocks: readonly Block[]): Reading {
  const reading: Reading = { tokens: [], sentences: [] };
  blocks.forEach((block, index) => {
    if (!unread.has(block.kind)) readBlock(text, block, index, reading);
  });
  return reading;
}

function readBlock(text: string, block: Block, blockIndex: number, { tokens, sentences }: Reading): void {
  const words = readWords(text.slice(block.start, block.end));
  const spaced = (index: number): boolean => blank.test(text.charAt(tokens[firstOfBlock + index]?.end ?? 0));
  const firstOfBlock = tokens.length;
  let at = block.start;
  words.texts.forEach((word, index) => {
    while (at < block.end && blank.test(text.charAt(at))) at += 1;
    tokens.push({
      start: at,
      end: at + word.length,
      text: word,
      lower: word.toLowerCase(),
      lemma: words.lemmas[index] ?? word,
      tag: words.tags[index] ?? 'X',
      sentence: 0,
      index: tokens.length,
    });
    at += word.length;
  });
  let first = firstOfBlock;
  for (let index = 0; index < words.texts.length; index += 1) {
    if (!endsSentence(words, index, spaced)) continue;
    const last = firstOfBlock + index + 1;
    const start = tokens[first]?.start ?? block.start;
    const end = tokens[last - 1]?.end ?? block.end;
    for (let member = first; member < last; member += 1) {
      const token = tokens[member];
      if (token !== undefined) tokens[member] = { ...token, sentence: sentences.length };
    }
    sentences.push({ start, end, block: blockIndex, first, last });
    first = last;
  }
}
