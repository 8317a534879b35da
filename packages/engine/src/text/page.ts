import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What a saved page gives: the article's text, with its title as the first line, and what its markup states. */
export interface Page {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** As the page writes it; usually ISO 8601. */
  readonly published: string | null;
}

/** The little of the DOM that is walked here; the engine is typed without the browser's library. */
interface PageNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

interface Selectable {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

/** An article's text is longer than this; below it Readability has found a menu or a notice. */
const charactersMin = 140;
/** Readability gives up above so many elements: a hostile page, not a news page. */
const elementsMax = 60_000;
/** Readability takes time by the square of the nesting (8,000 levels: 22 s); news pages nest some 40 deep. */
const depthMax = 300;

const blockElements = new Set([
  ...['P', 'DIV', 'SECTION', 'ARTICLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE'],
  ...['FIGURE', 'FIGCAPTION', 'TABLE', 'TR', 'BR', 'HR', 'HEADER', 'FOOTER', 'ASIDE', 'DL', 'DT', 'DD'],
]);
/** DOM's Node.TEXT_NODE. */
const textNode = 3;
const silentElements = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON']);

/** The article of a saved page, or null where there is none. Never throws. */
export function readPage(html: string): Page | null {
  try {
    const { document } = parseHTML(wellFormed(html));
    if (deeperThan(document, depthMax)) return null;
    const stated = statedTime(document);
    const headline = oneLine(document.querySelector('h1')?.textContent);
    const article = new Readability<PageNode>(document, {
      maxElemsToParse: elementsMax,
      serializer: (node: PageNode) => node,
    }).parse();
    if (article?.content === null || article?.content === undefined) return null;
    const body = plainText(article.content);
    if (body.length < charactersMin) return null;
    const title = pageTitle(oneLine(article.title), headline);
    const opens = title === null || body.slice(0, title.length + 1).trim() === title;
    return {
      text: opens ? body : `${title}\n\n${body}`,
      title,
      byline: oneLine(article.byline),
      publisher: oneLine(article.siteName),
      published: stated,
    };
  } catch {
    // A page that cannot be parsed (nesting deeper than the stack, too many elements) holds no article for us.
    return null;
  }
}

/** The page's headline where it says the same as its title, which is often cut short or followed by the outlet's name. */
function pageTitle(title: string | null, headline: string | null): string | null {
  if (title === null || headline === null) return title ?? headline;
  const words = new Set(title.toLowerCase().match(/[\p{L}\d]+/gu));
  const said = headline.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const shared = said.filter((word) => words.has(word)).length;
  return said.length > 1 && shared * 2 >= Math.min(said.length, words.size) ? headline : title;
}

/** A root where the page has none, and no runs of "<", which the parser takes long over. */
function wellFormed(html: string): string {
  const page = html.replace(/(?<!<)<+(?=<)/g, '');
  return /<html[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`;
}

function oneLine(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

const timeSelectors: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['time[datetime]', 'datetime'],
];

function statedTime(document: Selectable): string | null {
  for (const [selector, attribute] of timeSelectors) {
    const value = oneLine(document.querySelector(selector)?.getAttribute(attribute));
    if (value !== null) return value;
  }
  return null;
}

interface Visitor {
  /** True to go on into the node's children. */
  enter(node: PageNode, depth: number): boolean;
  leave(node: PageNode): void;
}

/** Visits a tree in order without recursion: pages nest deeper than the stack. */
function walk(root: PageNode, { enter, leave }: Visitor): void {
  let node: PageNode | null = root;
  let depth = 0;
  let entering = true;
  while (node !== null) {
    if (entering && enter(node, depth) && node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    leave(node);
    if (node === root) return;
    entering = node.nextSibling !== null;
    if (!entering) depth -= 1;
    node = node.nextSibling ?? node.parentNode;
  }
}

function deeperThan(root: PageNode, limit: number): boolean {
  let deeper = false;
  walk(root, {
    enter: (_, depth) => {
      deeper ||= depth > limit;
      return !deeper;
    },
    leave: () => undefined,
  });
  return deeper;
}

/** Text of a node, a blank line between block elements. */
function plainText(root: PageNode): string {
  const blocks: string[] = [];
  let current = '';
  const closeAt = (node: PageNode): void => {
    if (!blockElements.has(node.nodeName.toUpperCase())) return;
    const line = oneLine(current);
    if (line !== null) blocks.push(line);
    current = '';
  };
  walk(root, {
    enter: (node) => {
      closeAt(node);
      if (node.nodeType === textNode) current += node.textContent ?? '';
      return !silentElements.has(node.nodeName.toUpperCase());
    },
    leave: closeAt,
  });
  const last = oneLine(current);
  return [...blocks, ...(last === null ? [] : [last])].join('\n\n');
}
