import { parseHTML } from 'linkedom';
import { isElement, walk, type PageDocument } from './dom.ts';

/** Above so many elements it is a hostile page, not a news page: those have some 2,000. */
const elementsMax = 60_000;
/** Readability takes time by the square of the nesting and more (1,400 levels: 10 s); news pages nest some 30 deep. */
const depthMax = 300;
/** And by the elements times the levels they stand at: some 30,000 on news pages. */
const levelsMax = 1_000_000;

/** A saved page as a document; null where it is larger or deeper than any news page. */
export function openPage(html: string): PageDocument | null {
  const document = parseHTML(wellFormed(html)).document as unknown as PageDocument;
  let elements = 0;
  let levels = 0;
  let deepest = 0;
  const bearable = (): boolean => elements <= elementsMax && levels <= levelsMax && deepest <= depthMax;
  walk(document.documentElement, {
    enter: (node, depth) => {
      if (isElement(node)) {
        elements += 1;
        levels += depth;
        deepest = Math.max(deepest, depth);
      }
      return bearable();
    },
    leave: () => undefined,
  });
  return bearable() ? document : null;
}

/** A root where the page has none, and no runs of "<", which the parser takes long over. */
function wellFormed(html: string): string {
  const page = html.replace(/(?<!<)<+(?=<)/g, '');
  return /<html[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`;
}
