import type { Span } from '@crossread/shared';
import type { ReadArticle } from '../article.ts';
import { isHeldApart } from './held-apart.ts';
import { spanOf } from '../text/document.ts';
import { wholeWords } from '../text/whole-words.ts';

/** A name for something, in a word or two, that a headline or text holds at arm's length, and where others write the same word plainly. */
export interface ScareQuote {
  readonly article: string;
  /** Without the marks. */
  readonly quoted: Span;
  readonly inHeadline: boolean;
  /** The same words without marks in other reports. */
  readonly plain: readonly { readonly article: string; readonly span: Span }[];
}

/** Each report's, once each, where they stand first. */
export function scareQuotes(articles: readonly ReadArticle[]): readonly ScareQuote[] {
  return articles.flatMap((article) => {
    const { title, id } = article.document;
    const shown = new Set<string>();
    return article.quotations.flatMap((quotation) => {
      const { span, scare } = quotation;
      const words = wordsOf(span.text);
      if (!scare || shown.has(words.toLowerCase())) return [];
      const plain = articles.flatMap((other) => (other === article ? [] : plainUse(other, words)));
      if (!isHeldApart(quotation, article.document, plain.length > 0)) return [];
      shown.add(words.toLowerCase());
      const inHeadline = title !== null && span.start >= title.start && span.end <= title.end;
      return [{ article: id, quoted: span, inHeadline, plain }];
    });
  });
}

/** The first place where a report writes the words outside any quotation marks. */
function plainUse({ document, quotations }: ReadArticle, words: string): ScareQuote['plain'] {
  if (words === '') return [];
  for (const { index: at, 0: found } of document.text.matchAll(wholeWords(words))) {
    const end = at + found.length;
    const told = document.sentences.some((sentence) => sentence.start <= at && end <= sentence.end);
    const quoted = quotations.some(({ outer }) => outer.start <= at && end <= outer.end);
    if (told && !quoted) return [{ article: document.id, span: spanOf(document.text, at, end) }];
  }
  return [];
}

/** Without marks at either end. */
function wordsOf(text: string): string {
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text)?.[0] ?? '';
}
