import { outletOfLine } from '../metadata/outlet-name.ts';
import { isByline } from './furniture.ts';
import { looksLikeParagraph, withKind, type Row } from './row.ts';

/** Rows above the first paragraph in which a page keeps masthead, kicker, title, standfirst and byline. */
const headRowsMax = 16;

/**
 * Names the rows above the story. The title is the first row there that reads as a headline: at least four words and no
 * masthead; failing that the longest row. What stands above it is masthead or kicker, what repeats it is furniture.
 * A text of one row, or one that opens with a paragraph, has no title.
 */
export function nameHead(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex((row) => row.kind === null && looksLikeParagraph(row) && !isByline(row.text));
  const length = Math.min(first === -1 ? rows.length : first, headRowsMax);
  const open = rows.slice(0, length).filter((row) => row.kind === null && !isByline(row.text));
  const below = new Set(rows.slice(length).map((row) => row.text));
  const title = rows.length > 1 ? pickTitle(open, below) : undefined;
  return rows.map((row, index) => {
    if (index >= length || row.kind !== null) return repeats(row, title) ? withKind(row, 'boilerplate') : row;
    if (row === title) return withKind(row, 'title');
    if (repeats(row, title) || isByline(row.text) || outletOfLine(row.text) !== null)
      return withKind(row, 'boilerplate');
    if (title !== undefined && row.start < title.start) return withKind(row, 'boilerplate');
    return row.closed ? row : withKind(row, rows.length === 1 ? 'paragraph' : 'heading');
  });
}

/** A line that comes again `below`, in the story, is a kicker. */
function pickTitle(open: readonly Row[], below: ReadonlySet<string>): Row | undefined {
  const named = open.filter((row) => outletOfLine(row.text) === null && !below.has(row.text));
  const headline = named.find((row) => row.words >= 4 && !/\.$/.test(row.text));
  const longest = named.reduce<Row | undefined>(
    (best, row) => (best === undefined || row.text.length > best.text.length ? row : best),
    undefined,
  );
  return headline ?? longest;
}

function repeats(row: Row, title: Row | undefined): boolean {
  return title !== undefined && row !== title && row.start > title.start && row.text === title.text;
}
