import { isOutletName } from '../metadata/outlet-name.ts';
import type { PageDocument } from './dom.ts';
import { linkedArticle } from './json-ld.ts';
import { lineWords } from './line-words.ts';
import { oneLine } from './one-line.ts';

/** What a page's markup states of its report. */
export interface Stated {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** As the page writes it; usually ISO 8601. */
  readonly published: string | null;
  /** The text of the whole report as linked data give it. */
  readonly body: string | null;
}

/** By linked data (JSON-LD), then OpenGraph, then the older names for `meta`, then what elements are marked up as. */
export function readStated(document: PageDocument): Stated {
  const article = linkedArticle(document);
  const meta = metaOf(document);
  const first = (...names: readonly string[]): string | undefined => names.flatMap((name) => meta.get(name) ?? [])[0];
  const documentTitle = oneLine(document.querySelector('title')?.textContent);
  const times = [article?.published, ...timeNames.map((name) => meta.get(name)), ...markedTimes(document)];
  return {
    title: pageTitle(article?.headline ?? first('og:title', 'twitter:title') ?? documentTitle, document),
    byline:
      namesOf(article?.authors ?? []) ?? namesOf(first(...authorNames)?.split(';') ?? []) ?? markedByline(document),
    publisher: outlet([first('og:site_name'), article?.publisher, first('application-name')], documentTitle),
    published: times.find((time) => time && recentYear.test(time)) ?? null,
    body: article?.body ?? null,
  };
}

/** Templates left unfilled state the year 1. */
const recentYear = /(?:19[5-9]|20)\d\d/;
const authorNames = [
  'author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'article:author',
];
const timeNames = [
  ...['article:published_time', 'og:published_time', 'datepublished', 'article:published', 'parsely-pub-date'],
  ...['dcterms.created', 'dcterms.date', 'dc.date.issued', 'dc.date', 'dc.date.created', 'sailthru.date', 'pubdate'],
  ...[
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'publicationdate',
    'cxenseparse:recs:publishtime',
    'date',
  ],
];

/** Contents of the page's `meta` elements by their names in lower case; of two with one name the first. */
function metaOf(document: PageDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = oneLine(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== null && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

const separator = / (?:[|·•»:–—]|--?) /;

/** The page's headline where it says the same as its title, which is often cut short or followed by the outlet's name. */
function pageTitle(stated: string | null, document: PageDocument): string | null {
  const headlines = [...document.querySelectorAll('h1')].flatMap(({ textContent }) => oneLine(textContent) ?? []);
  if (stated === null) return headlines[0] ?? null;
  const title = withoutOutlet(stated);
  const words = new Set(lineWords(title));
  let [best, most] = [title, 0];
  for (const headline of headlines) {
    const said = lineWords(headline);
    const shared = said.filter((word) => words.has(word)).length;
    if (said.length < 2 || shared * 2 < Math.min(said.length, words.size) || shared <= most) continue;
    [best, most] = [headline, shared];
  }
  return best;
}

/** "Quay closed after cracks appear - Moor Mail": the outlet's name goes where four words of a headline are left. */
function withoutOutlet(title: string): string {
  const parts = title.split(separator);
  const headline = title.slice(0, -(parts.at(-1)?.length ?? 0)).replace(/ \S{1,2} $/, '');
  return parts.length > 1 && headline.split(' ').length >= 4 && title.length - headline.length <= 40 ? headline : title;
}

/** The name that also ends the page's title, else the first; "Live Science" rather than "livescience.com". */
function outlet(stated: readonly (string | null | undefined)[], title: string | null): string | null {
  const names = stated.flatMap((name) => (name && !/^(?:@|https?:)/.test(name) ? (name.split(' | ')[0] ?? []) : []));
  const last = title?.split(separator).at(-1)?.trim() ?? '';
  return names.find((name) => name === last) ?? names[0] ?? (last !== title && isOutletName(last) ? last : null);
}

const bylineMax = 120;

/** Names of people, without "By" and without addresses of their pages; null where none is left. */
function namesOf(authors: readonly string[]): string | null {
  const said = authors.flatMap((author) => oneLine(author.replace(/^\s*by:?\s+/i, '')) ?? []);
  const people = [...new Set(said)].filter((name) => !/https?:|www\.|[@<>{}]/i.test(name));
  const line = people.join(', ');
  return line === '' || line.length > bylineMax ? null : line;
}

function markedByline(document: PageDocument): string | null {
  for (const selector of [
    '[itemprop~="author"] [itemprop~="name"]',
    '[itemprop~="author"]',
    '[rel~="author"]',
    '.byline',
  ]) {
    const byline = namesOf([document.querySelector(selector)?.textContent ?? '']);
    if (byline !== null) return byline;
  }
  return null;
}

function markedTimes(document: PageDocument): readonly (string | null)[] {
  const selectors = ['[itemprop~="datePublished"][datetime]', 'article time[datetime]', 'time[datetime]'];
  return selectors.map((selector) => oneLine(document.querySelector(selector)?.getAttribute('datetime')));
}
