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

const blockElements = new Set([
  ...['P', 'DIV', 'SECTION', 'ARTICLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE'],
  ...['FIGURE', 'FIGCAPTION', 'TABLE', 'TR', 'BR', 'HR', 'HEADER', 'FOOTER', 'ASIDE', 'DL', 'DT', 'DD'],
]);
const silentElements = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON']);

/** The article of a saved page, or null where there is none. Never throws. */
export function readPage(html: string): Page | null {
  try {
    const { document } = parseHTML(html);
    const stated = statedTime(document);
    const article = new Readability<PageNode>(document, {
      maxElemsToParse: elementsMax,
      serializer: (node: PageNode) => node,
    }).parse();
    if (article?.content === null || article?.content === undefined) return null;
    const body = plainText(article.content);
    if (body.length < charactersMin) return null;
    const title = oneLine(article.title);
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

/** Text of a node with a blank line between block elements. Walks without recursion: pages nest deeper than the stack. */
function plainText(root: PageNode): string {
  const blocks: string[] = [];
  let current = '';
  const close = (): void => {
    const line = oneLine(current);
    if (line !== null) blocks.push(line);
    current = '';
  };
  let node: PageNode | null = root;
  let entering = true;
  while (node !== null) {
    const name: string = node.nodeName.toUpperCase();
    if (entering) {
      if (node.nodeType === 3) current += node.textContent ?? '';
      if (blockElements.has(name)) close();
      if (node.firstChild !== null && !silentElements.has(name)) {
        node = node.firstChild;
        continue;
      }
    }
    if (blockElements.has(name)) close();
    if (node === root) break;
    entering = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  close();
  return blocks.join('\n\n');
}
