import type { BlockKind } from '@crossread/shared';
import { readDocument } from './text/read-document.ts';
import type { Source } from './text/document.ts';

/** What `crossread extract` prints of one page: the article's body alone. */
export interface Extract {
  readonly path: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly text: string;
}

const body: readonly BlockKind[] = ['heading', 'dateline', 'paragraph'];

/** Titles, captions, teasers and page furniture are left out; a page without an article gives an empty text. */
export function extract(source: Source): Extract {
  const { path, text, blocks, title, byline, published } = readDocument(source);
  return {
    path,
    title: title?.text ?? null,
    byline,
    published: published?.date ?? null,
    text: blocks
      .filter(({ kind }) => body.includes(kind))
      .map(({ start, end }) => text.slice(start, end).trim())
      .join('\n'),
  };
}
