import type { Block } from '@crossread/shared';
import { spanOf, type Document } from '../document.ts';
import { readAgency } from './agency.ts';
import { readByline } from './byline.ts';
import type { Masthead } from './masthead.ts';
import { readPublished } from './published.ts';
import { readPublisher } from './publisher.ts';

type Metadata = Pick<Document, 'title' | 'publisher' | 'agency' | 'byline' | 'dateline' | 'published'>;

/** Title, publisher, agency, byline, dateline and date: what is given wins over the page's markup, that over its text. */
export function readMetadata(masthead: Masthead): Metadata {
  const { text, blocks, page, given } = masthead;
  const first = (kind: Block['kind']): Document['title'] => {
    const block = blocks.find((candidate) => candidate.kind === kind);
    return block === undefined ? null : spanOf(text, block.start, block.end);
  };
  return {
    title: givenTitle(text, given.title) ?? first('title'),
    publisher: given.publisher ?? page?.publisher ?? readPublisher(masthead),
    agency: given.agency ?? readAgency(masthead),
    byline: page?.byline ?? readByline(masthead),
    dateline: first('dateline'),
    published: readPublished(given.published ?? page?.published ?? null, masthead),
  };
}

/** A given title counts where the text has it: a title is a span. */
function givenTitle(text: string, title: string | null | undefined): Document['title'] {
  const at = title ? text.indexOf(title) : -1;
  return title && at !== -1 ? spanOf(text, at, at + title.length) : null;
}
