import type { PageLine } from './page-lines.ts';

/** Share of a line's characters in links from which it is a way to another story. */
const linkedMin = 0.8;
/** In lists, where an item may say a word or two beside its link. */
const linkedInListMin = 0.6;
/** Words of a label such as "Related coverage" that stands above links. */
const labelWordsMax = 8;
/** A note on who wrote the report is found in the last lines only. */
const notesMax = 4;

const heading = /^H[1-6]$/;
const sentenceEnd = /[.!?…]["”’)\]]*$/;

/**
 * Lines that tell the story: no lines of links, no labels right above them, no headings with nothing below, no note on
 * its authors.
 */
export function storyLines(lines: readonly PageLine[], authors: readonly string[]): readonly PageLine[] {
  const links = linksAmong(lines);
  const kept: PageLine[] = [];
  let belowIsLink = false;
  let sectionEmpty = true;
  // From the end, so that a heading is met after what stands below it.
  for (const line of lines.toReversed()) {
    const isHeading = heading.test(line.element);
    const isNote = kept.length < notesMax && authors.some((name) => line.text.startsWith(`${name} `));
    if (links.has(line)) belowIsLink = true;
    else if (!isNote && !(isHeading && sectionEmpty) && !(belowIsLink && isLabel(line.text))) {
      belowIsLink = false;
      sectionEmpty = isHeading;
      kept.push(line);
    }
  }
  return kept.toReversed();
}

function isLabel(text: string): boolean {
  return !sentenceEnd.test(text) && text.split(' ', labelWordsMax + 1).length <= labelWordsMax;
}

/** Lines that are links to other stories, and lists of such. A subhead that is a link is still one. */
function linksAmong(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const links = new Set(lines.filter((line) => !heading.test(line.element) && isLinked([line], linkedMin)));
  let list: PageLine[] = [];
  for (const line of [...lines, null]) {
    if (line?.element === 'LI') list.push(line);
    else {
      if (list.length > 1 && isLinked(list, linkedInListMin)) list.forEach((item) => links.add(item));
      list = [];
    }
  }
  return links;
}

function isLinked(lines: readonly PageLine[], share: number): boolean {
  const sum = (count: (line: PageLine) => number): number => lines.reduce((total, line) => total + count(line), 0);
  return sum(({ linked }) => linked) >= sum(({ text }) => text.length) * share;
}
