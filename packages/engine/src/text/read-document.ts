import { readBlocks, readPlainBlocks } from './blocks/read-blocks.ts';
import { cleanText } from './clean-text.ts';
import type { Document, Source } from './document.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { readPage } from './page.ts';
import { readSentences } from './read-sentences.ts';

/**
 * Reads a report as far as its sentences. Never throws, whatever the text; takes time in proportion to its length.
 * A saved page in which no article is found gives a document without text.
 */
export function readDocument(source: Source): Document {
  const page = source.format === 'html' ? readPage(source.content) : null;
  const text = cleanText(source.format === 'html' ? (page?.text ?? '') : source.content);
  const blocks = readBlocks(text);
  const { tokens, sentences } = readSentences(text, blocks);
  const metadata = readMetadata({ text, blocks, page, given: source.given ?? {} });
  return { id: source.id, path: source.path, text, format: source.format, blocks, sentences, tokens, ...metadata };
}

/** A phrase or a few sentences that come from no page: nothing in them is furniture. */
export function readPlain(content: string): Document {
  const text = cleanText(content);
  const blocks = readPlainBlocks(text);
  const { tokens, sentences } = readSentences(text, blocks);
  return {
    ...{ id: '', path: '', text, format: 'text', blocks, sentences, tokens },
    ...{ title: null, publisher: null, agency: null, byline: null, dateline: null, published: null },
  };
}
