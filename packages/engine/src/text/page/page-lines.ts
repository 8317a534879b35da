import { isElement, isText, walk, type PageNode } from './dom.ts';

/** One block of an article as the page lays it out. */
export interface PageLine {
  readonly text: string;
  /** The innermost block element it stands in. */
  readonly element: string;
  /** Characters of it that are links. */
  readonly linked: number;
}

const blockElements = new Set([
  ...['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'ASIDE', 'ADDRESS', 'BLOCKQUOTE', 'PRE'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'TABLE', 'TR', 'BR', 'HR'],
  ...['FIGURE', 'FIGCAPTION'],
]);

/** A row of a table is a line. */
const cells = new Set(['TD', 'TH']);

/** The lines of an element's text, in order, none of them blank. */
export function pageLines(root: PageNode): readonly PageLine[] {
  const lines: PageLine[] = [];
  const open: string[] = [];
  let links = 0;
  let linked = 0;
  let text = '';
  const close = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push({ text: line, element: open.findLast((name) => name !== 'BR') ?? '', linked });
    text = '';
    linked = 0;
  };
  walk(root, {
    enter: (node) => {
      const name = node.nodeName;
      if (isText(node)) {
        const piece = node.textContent ?? '';
        text += piece;
        if (links > 0) linked += piece.trim().length;
      } else if (isElement(node)) {
        if (name === 'A') links += 1;
        if (blockElements.has(name)) {
          close();
          open.push(name);
        }
      }
      return true;
    },
    leave: (node) => {
      if (node.nodeName === 'A') links -= 1;
      if (cells.has(node.nodeName)) text += ' ';
      if (!isElement(node) || !blockElements.has(node.nodeName)) return;
      close();
      open.pop();
    },
  });
  close();
  return lines;
}
