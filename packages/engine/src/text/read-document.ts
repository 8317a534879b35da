import { readBlocks, readPlainBlocks } from './blocks/read-blocks.ts';
import { cleanText } from './clean-text.ts';
import type { Document, Source } from './document.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { pageBlocks } from './page/page-blocks.ts';
import { readPage } from './page/read-page.ts';
import { readSentences } from './read-sentences.ts';

/**
 * Reads a report as far as its sentences. Never throws, whatever the text; takes time in proportion to its length.
 * A saved page in which no article is found gives a document without text.
 */
export function readDocument(source: Source): Document {
  const { format, given = {} } = source;
  const page = format === 'html' ? readPage(source.content) : null;
  const text = cleanText(format === 'html' ? (page?.text ?? '') : source.content);
  const extracted = format === 'html' || given.extracted === true;
  const blocks = extracted ? pageBlocks(text, page?.title ?? given.title ?? null) : readBlocks(text);
  const { tokens, sentences } = readSentences(text, blocks);
  const { title, publisher, agency, byline, dateline, published } = readMetadata({ text, blocks, page, given });
  return {
    id: source.id,
    path: source.path,
    text,
    format,
    blocks,
    sentences,
    tokens,
    title,
    publisher,
    agency,
    byline,
    dateline,
    published,
  };
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
