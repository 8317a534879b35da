import { furnitureWords } from '../../lexicon/page-furniture.ts';
import { isElement, isText, walk, type PageDocument, type PageElement, type PageNode } from './dom.ts';

/** What holds no text of the story. */
const furnitureElements = new Set([
  ...['BUTTON', 'SELECT', 'INPUT', 'TEXTAREA', 'IFRAME', 'OBJECT'],
  ...['NAV', 'FOOTER', 'ASIDE', 'FORM', 'DIALOG', 'FIGCAPTION', 'VIDEO', 'AUDIO', 'CANVAS', 'MATH'],
]);
const furnitureRoles = new Set([
  ...['navigation', 'complementary', 'contentinfo', 'search', 'dialog', 'alertdialog', 'alert', 'menu', 'menubar'],
  ...['toolbar', 'tablist', 'button', 'form'],
]);
/** An element with more of the page's own words than this is what the page is about, whatever it is called. */
const shareMax = 0.3;

/** Tags that hold no text for readers. */
const silentElements = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG']);

/** Takes menus, captions, share lines, teasers, forms and their like out of the page. */
export function prune(document: PageDocument): void {
  const words = ownWords(document.documentElement);
  const kept = keptElements(document);
  const most = (words.get(document.documentElement) ?? 0) * shareMax;
  const furniture: PageElement[] = [];
  walk(document.documentElement, {
    enter: (node) => {
      if (!isElement(node) || kept.has(node)) return true;
      if (!silentElements.has(node.nodeName) && ((words.get(node) ?? 0) > most || !isFurniture(node))) return true;
      furniture.push(node);
      return false;
    },
    leave: () => undefined,
  });
  for (const element of furniture) element.remove();
}

/** Characters outside links, by element and in all. */
function ownWords(root: PageNode): ReadonlyMap<PageNode, number> {
  const words = new Map<PageNode, number>();
  const open: number[] = [];
  let links = 0;
  walk(root, {
    enter: (node) => {
      if (node.nodeName === 'A') links += 1;
      open.push(isText(node) && links === 0 ? (node.textContent ?? '').trim().length : 0);
      return !silentElements.has(node.nodeName);
    },
    leave: (node) => {
      if (node.nodeName === 'A') links -= 1;
      const count = open.pop() ?? 0;
      if (!isText(node)) words.set(node, count);
      if (open.length > 0) open.push((open.pop() ?? 0) + count);
    },
  });
  return words;
}

/** Boxes around a quoted post are named for the network it comes from: so many levels up it is still the quotation. */
const quotationLevels = 3;

/** The headline, what the markup calls the article, posts that it quotes, and all that holds them. */
function keptElements(document: PageDocument): ReadonlySet<PageNode> {
  const kept = new Set<PageNode>();
  const keep = (element: PageNode, levels: number): void => {
    let node: PageNode | null = element;
    for (let level = 0; node !== null && level < levels && !kept.has(node); level += 1) {
      kept.add(node);
      node = node.parentNode;
    }
  };
  for (const element of document.querySelectorAll('body, main, h1, [itemprop~="articleBody"]')) keep(element, Infinity);
  for (const element of document.querySelectorAll('blockquote')) keep(element, quotationLevels + 1);
  return kept;
}

function isFurniture(element: PageElement): boolean {
  return (
    furnitureElements.has(element.nodeName) ||
    furnitureRoles.has(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('hidden') !== null ||
    /display\s*:\s*none/i.test((element.getAttribute('style') ?? '').slice(0, attributeMax)) ||
    isNamedFurniture(element)
  );
}

/** Longer attributes are read so far. */
const attributeMax = 500;

function isNamedFurniture(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, attributeMax);
  if (names === ' ') return false;
  const words = names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => furnitureWords.has(word));
}
