import type { Span } from '@crossread/shared';
import type { ReadArticle } from '../article.ts';
import { spanOf } from '../text/document.ts';
import { wholeWords } from '../text/whole-words.ts';

/** A word or two that a headline or text holds at arm's length, and where others write the same word plainly. */
export interface ScareQuote {
  readonly article: string;
  /** Without the marks. */
  readonly quoted: Span;
  readonly inHeadline: boolean;
  /** The same words without marks in other reports. */
  readonly plain: readonly { readonly article: string; readonly span: Span }[];
}

export function scareQuotes(articles: readonly ReadArticle[]): readonly ScareQuote[] {
  return articles.flatMap((article) => {
    const { title, id } = article.document;
    return article.quotations
      .filter(({ scare }) => scare)
      .map(({ span }) => ({
        article: id,
        quoted: span,
        inHeadline: title !== null && span.start >= title.start && span.end <= title.end,
        plain: articles.flatMap((other) => (other === article ? [] : plainUse(other, span.text))),
      }));
  });
}

/** The first place where a report writes the words outside any quotation marks. */
function plainUse({ document, quotations }: ReadArticle, words: string): ScareQuote['plain'] {
  const wanted = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(words)?.[0] ?? '';
  if (wanted === '') return [];
  for (const { index: at, 0: found } of document.text.matchAll(wholeWords(wanted))) {
    const end = at + found.length;
    const told = document.sentences.some((sentence) => sentence.start <= at && end <= sentence.end);
    const quoted = quotations.some(({ outer }) => outer.start <= at && end <= outer.end);
    if (told && !quoted) return [{ article: document.id, span: spanOf(document.text, at, end) }];
  }
  return [];
}
