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
  const { words, tags, lemmas } = readWords(text.slice(block.start, block.end));
  let at = block.start;
  let first = tokens.length;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    while (isBlank(text, at)) at += 1;
    const start = at;
    at += word.text.length;
    const count = tokens.push({
      start,
      end: at,
      text: word.text,
      lower: word.lower,
      lemma: lemmas[index] ?? word.text,
      tag: tags[index] ?? 'X',
      sentence: sentences.length,
      index: tokens.length,
    });
    const ends = count - first >= longestSentence || endsSentence(words, index, isBlank(text, at));
    if (!ends) continue;
    sentences.push({ start: tokens[first]?.start ?? start, end: at, block: blockIndex, first, last: count });
    first = count;
  }
}
