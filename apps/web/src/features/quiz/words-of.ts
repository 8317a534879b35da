import type { PickedSpan } from './draft.ts';
import type { Report } from './quiz-query.ts';

/** A place in a report's text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a report's paragraphs and headings, one after another; the page's furniture is left out. */
export function sentencesOf({ text, blocks }: Report): readonly Range[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return blocks
    .filter(({ kind }) => kind !== 'BOILERPLATE' && kind !== 'TEASER')
    .flatMap((block) =>
      [...segmenter.segment(text.slice(block.start, block.end))].map(({ index, segment }) => ({
        start: block.start + index,
        end: block.start + index + segment.trimEnd().length,
      })),
    );
}

const word = /[\p{L}\p{N}$€£]+(?:[-'’.,:%][\p{L}\p{N}]+)*%?/gu;

/** The words between two places, without the marks around them. */
export function wordsOf(text: string, { start, end }: Range): readonly Range[] {
  return [...text.slice(start, end).matchAll(word)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/** Single words as passages: neighbours in the text become one. */
export function joinWords(words: readonly PickedSpan[], textOf: (articleId: string) => string): readonly PickedSpan[] {
  const sorted = [...words].sort((a, b) =>
    a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.start - b.start,
  );
  const joined: PickedSpan[] = [];
  for (const span of sorted) {
    const before = joined.at(-1);
    const near =
      before?.articleId === span.articleId &&
      !/[\p{L}\p{N}]/u.test(textOf(span.articleId).slice(before.end, span.start));
    if (before && near) joined[joined.length - 1] = { ...before, end: Math.max(before.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
