import { oneLine } from './one-line.ts';
import type { PageDocument } from './dom.ts';

/** What a page's linked data (https://schema.org/Article in JSON-LD) states of the report it carries. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  /** The whole text, where the page gives it: with line breaks between paragraphs, at times with markup. */
  readonly body: string | null;
}

type Properties = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** Articles stand at the top, in a list, in "@graph" or under "mainEntity"; what lies deeper is about other things. */
const depthMax = 4;

/** The first article that the page's linked data describes, or null. */
export function linkedArticle(document: PageDocument): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parsed(script.textContent ?? ''), depthMax);
    if (article !== null) return read(article);
  }
  return null;
}

/** Old templates wrap the data in comment marks, careless ones leave line breaks in its strings. */
function parsed(script: string): unknown {
  const start = script.search(/[[{]/);
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1;
  try {
    return JSON.parse(script.slice(start, end).replace(/\s/g, ' '));
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Properties | null {
  if (typeof value !== 'object' || value === null || depth === 0) return null;
  if (!Array.isArray(value)) {
    const type = (value as Properties)['@type'];
    if ([type].flat().some((name) => typeof name === 'string' && articleType.test(name))) return value as Properties;
  }
  const inner = Array.isArray(value) ? value : [(value as Properties)['@graph'], (value as Properties)['mainEntity']];
  for (const item of inner) {
    const article = findArticle(item, depth - 1);
    if (article !== null) return article;
  }
  return null;
}

function read(article: Properties): LinkedArticle {
  const string = (value: unknown): string | null => (typeof value === 'string' ? oneLine(value) : null);
  const name = (value: unknown): string | null =>
    string(typeof value === 'object' && value !== null ? (value as Properties)['name'] : value);
  const body = article['articleBody'];
  return {
    headline: string(article['headline']),
    authors: [article['author']].flat().flatMap((author) => name(author) ?? []),
    publisher: name([article['publisher']].flat()[0]),
    published: string(article['datePublished']) ?? string(article['dateCreated']),
    body: typeof body === 'string' ? body : null,
  };
}
