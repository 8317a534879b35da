import { outletOfLine } from '../metadata/outlet-name.ts';
import { looksLikeParagraph, withKind, type Row } from './row.ts';

/** A subhead is short; a longer line without a full stop in the middle of a story is the title of another. */
const subheadWordsMax = 8;
/** After the last paragraph, lines this short are controls of the page. */
const controlWordsMax = 4;

/** A numbered or bulleted item. */
const listItem = /^(?:\d{1,2}[.)]|[•*-])\s/;
const commentRule = /\bcomments?\b.{1,60}\b(?:moderated|published|abusive|removed|editorial)\b/i;

/** Lists of comment rules: a run of list items of which one speaks of moderating comments. */
export function nameCommentRules(rows: readonly Row[]): readonly Row[] {
  const furniture = new Set<Row>();
  let run: Row[] = [];
  const close = (): void => {
    if (run.length >= 2 && run.some((row) => commentRule.test(row.text))) run.forEach((row) => furniture.add(row));
    run = [];
  };
  for (const row of rows) {
    if (listItem.test(row.text)) run.push(row);
    else close();
  }
  close();
  return rows.map((row) => (furniture.has(row) ? withKind(row, 'boilerplate') : row));
}

/** The alternative text of a picture, pasted right above its caption and set off from the story by blank lines. */
export function nameAlternativeTexts(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => {
    const below = rows[index + 1];
    if (row.kind !== null || below?.kind !== 'caption' || below.gapAbove || !row.gapAbove) return row;
    return row.words <= 30 && (rows[index + 2]?.gapAbove ?? true) ? withKind(row, 'caption') : row;
  });
}

/**
 * Names what is left between and below the paragraphs: subheads, titles of other stories, controls at the end. A short
 * line that repeats a kicker from above the title announces the title of another story, which follows it.
 */
export function nameBody(rows: readonly Row[]): readonly Row[] {
  const titleAt = rows.findIndex((row) => row.kind === 'title');
  const kickers = new Set(rows.slice(0, Math.max(titleAt, 0)).map((row) => row.text));
  const lastParagraph = rows.findLastIndex((row) => row.kind === null && looksLikeParagraph(row));
  let afterKicker = false;
  return rows.map((row, index) => {
    if (row.kind !== null) return row;
    const announced = afterKicker;
    afterKicker = kickers.has(row.text);
    if (looksLikeParagraph(row) && !(announced && !row.closed)) return withKind(row, 'paragraph');
    if (afterKicker || (announced && !row.closed)) return withKind(row, 'teaser');
    if (outletOfLine(row.text) !== null) return withKind(row, 'boilerplate');
    if (index > lastParagraph && lastParagraph !== -1) return withKind(row, tailKind(row));
    if (row.closed || listItem.test(row.text)) return withKind(row, 'paragraph');
    return withKind(row, row.words <= subheadWordsMax || !isTitleCase(row.text) ? 'heading' : 'teaser');
  });
}

function tailKind(row: Row): 'boilerplate' | 'teaser' | 'paragraph' {
  if (row.closed) return 'paragraph';
  if (row.words <= controlWordsMax) return 'boilerplate';
  return isTitleCase(row.text) ? 'teaser' : 'paragraph';
}

/** Most words of four letters or more begin with a capital. */
function isTitleCase(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length >= 4);
  return long.length > 0 && long.filter((word) => /^["'“‘]?\p{Lu}/u.test(word)).length >= long.length * 0.7;
}
