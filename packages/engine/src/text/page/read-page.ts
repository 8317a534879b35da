import { cleanText } from '../clean-text.ts';
import { findStory } from './find-story.ts';
import { lineWords } from './line-words.ts';
import { oneLine } from './one-line.ts';
import { openPage } from './open-page.ts';
import type { PageLine } from './page-lines.ts';
import { prune } from './prune.ts';
import { readStated, type Stated } from './stated.ts';
import { storyLines } from './story-lines.ts';

/** What a saved page gives: its article, and what its markup states. */
export interface Page extends Omit<Stated, 'body'> {
  /** The title as the first line where there is one, then a block a line, blank lines between them. */
  readonly text: string;
}

/** An article's text is longer than this; below it a menu or a notice was found. */
const charactersMin = 140;

/** The article of a saved page, or null where there is none. Never throws. */
export function readPage(html: string): Page | null {
  try {
    const document = openPage(html);
    if (document === null) return null;
    const { body, ...stated } = readStated(document);
    const title = stated.title === null ? null : cleanText(stated.title);
    const authors = (stated.byline ?? '').split(/, | and /).filter((name) => name.includes(' '));
    prune(document);
    let found = storyLines(findStory(document), authors);
    // Nothing is left where a page calls its own story by a name of furniture.
    if (length(found) < charactersMin) found = storyLines(findStory(openPage(html) ?? document), authors);
    const lines = fullText(found, body).filter(({ text }) => title === null || !saysSame(text, title));
    if (length(lines) < charactersMin) return null;
    const blocks = lines.map(({ text }) => text);
    return { ...stated, title, text: [...(title === null ? [] : [title]), ...blocks].join('\n\n') };
  } catch {
    // A page that no parser can make sense of holds no article for us.
    return null;
  }
}

/** Showing less of what linked data give than this, a page keeps the rest behind a button or a script. */
const shownMin = 0.6;

function fullText(found: readonly PageLine[], body: string | null): readonly PageLine[] {
  const stated = (body ?? '').split('\n').flatMap((line): PageLine[] => {
    const text = oneLine(line.replace(/<[^>]{0,500}>/g, ' '));
    return text === null ? [] : [{ text, element: 'P', linked: 0 }];
  });
  return length(found) < length(stated) * shownMin ? stated : found;
}

function length(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function saysSame(a: string, b: string): boolean {
  return lineWords(a).join(' ') === lineWords(b).join(' ');
}
