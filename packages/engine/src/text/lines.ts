import type { Range } from '@crossread/shared';

/** A line that is not blank, without the white space at its ends. */
export interface Line extends Range {
  readonly text: string;
  /** A blank line, or the start of the text, stands above it. */
  readonly gapAbove: boolean;
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gapAbove = true;
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') {
      gapAbove = true;
      return;
    }
    const start = from + (raw.length - raw.trimStart().length);
    lines.push({ start, end: start + trimmed.length, text: trimmed, gapAbove });
    gapAbove = false;
  };
  for (const match of text.matchAll(lineEnd)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

const wrapWidthMin = 50;
const wrapWidthMax = 100;

/**
 * Joins lines that were broken at a fixed width (plain-text mail, old agency copy), so that a paragraph is one row.
 * Only where the whole text looks wrapped: no line is longer than 100 characters and most lines below another one
 * continue a line of at least 50 that did not end a sentence.
 */
export function joinWrappedLines(text: string, lines: readonly Line[]): readonly Line[] {
  if (lines.some((line) => line.text.length > wrapWidthMax)) return lines;
  const continues = lines.map((line, index) => {
    const above = lines[index - 1];
    return (
      above !== undefined && !line.gapAbove && above.text.length >= wrapWidthMin && !/[.!?:"”’)]$/.test(above.text)
    );
  });
  const below = lines.filter((line) => !line.gapAbove).length;
  if (below < 4 || continues.filter(Boolean).length < below * 0.6) return lines;
  const joined: Line[] = [];
  lines.forEach((line, index) => {
    const above = joined.at(-1);
    const previous = lines[index - 1];
    // Inside a wrapped paragraph a full line that happens to end a sentence is followed by the next sentence.
    const wraps = previous !== undefined && !line.gapAbove && previous.text.length >= wrapWidthMin;
    if (above !== undefined && wraps) {
      const { start, gapAbove } = above;
      joined[joined.length - 1] = { start, end: line.end, text: text.slice(start, line.end), gapAbove };
    } else joined.push(line);
  });
  return joined;
}
