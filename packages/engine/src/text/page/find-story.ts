import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement, PageNode } from './dom.ts';
import { pageLines, type PageLine } from './page-lines.ts';

/** Shorter than this, what the markup calls the body is a teaser of it. */
const bodyMin = 250;

/** An article has more characters outside links than this. */
const unlinkedMin = 140;

/** The lines of the page's article, by its markup or by Readability's judgement; changes the document. */
export function findStory(document: PageDocument): readonly PageLine[] {
  const marked = markedBody(document);
  if (marked !== null) return marked;
  const all = document.body === null ? [] : pageLines(document.body);
  // Readability goes over the page four times before it says that there is nothing.
  if (all.reduce((sum, { text, linked }) => sum + text.length - linked, 0) < unlinkedMin) return [];
  const dom = document as unknown as ConstructorParameters<typeof Readability>[0];
  const article = new Readability<PageNode>(dom, { serializer: (node: PageNode) => node }).parse();
  return article?.content ? withDropped(pageLines(article.content), all) : [];
}

/** What is marked up as https://schema.org/articleBody, of several the longest. */
function markedBody(document: PageDocument): readonly PageLine[] | null {
  let longest: PageElement | null = null;
  let length = bodyMin;
  for (const element of document.querySelectorAll('[itemprop~="articleBody"]')) {
    const characters = element.textContent?.trim().length ?? 0;
    if (characters <= length) continue;
    longest = element;
    length = characters;
  }
  return longest === null ? null : pageLines(longest);
}

const sentenceEnd = /[.!?]["”’)]*$/;

/**
 * Puts sentences back that stood right between two lines of the article: Readability drops a paragraph with a long link
 * in it where each paragraph has a box of its own.
 */
function withDropped(found: readonly PageLine[], all: readonly PageLine[]): readonly PageLine[] {
  const taken = new Set(found.map(({ text }) => text));
  const droppedAfter = new Map<string, PageLine>();
  all.forEach((line, index) => {
    const above = all[index - 1]?.text ?? '';
    const between = taken.has(above) && taken.has(all[index + 1]?.text ?? '');
    if (!between || taken.has(line.text) || line.linked * 2 > line.text.length) return;
    if (sentenceEnd.test(line.text)) droppedAfter.set(above, line);
  });
  return found.flatMap((line) => {
    const dropped = droppedAfter.get(line.text);
    return dropped === undefined ? [line] : [line, dropped];
  });
}
