import type { Evidence, Hint, QuizResponse } from './attempt-documents.ts';
import type { Range } from './words-of.ts';

/** Words marked in a report: those that decide the question, those that a wrong answer rests on, or where a hint says to look. */
export interface Mark extends Range {
  readonly id: string;
  readonly reportId: string;
  readonly text: string;
  readonly meaning: 'decides' | 'taken' | 'look';
}

/** What an answered question marks: the evidence of its key, then that of the wrong options that were picked. */
export function marksOf({ id, answer, review }: QuizResponse): readonly Mark[] {
  if (!review) return [];
  const picked = (answer.optionIds ?? []).filter((option) => !review.correctOptionIds.includes(option));
  const taken = review.options.filter((option) => picked.includes(option.id)).flatMap(({ evidence }) => evidence);
  const mark =
    (meaning: Mark['meaning']) =>
    ({ article, start, end, text }: Evidence, index: number): Mark => ({
      id: `mark-${id}-${meaning}-${index}`,
      reportId: article.id,
      start,
      end,
      text,
      meaning,
    });
  return [...distinct(review.evidence).map(mark('decides')), ...distinct(taken).map(mark('taken'))];
}

/** The paragraphs in which the hints to a question say to look. */
export function marksOfHints(hints: readonly Hint[], textOf: (reportId: string) => string): readonly Mark[] {
  return hints
    .flatMap(({ places }) => places)
    .map(({ article, start, end }, index) => ({
      id: `hint-${index}`,
      reportId: article.id,
      start,
      end,
      text: textOf(article.id).slice(start, end),
      meaning: 'look',
    }));
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const same = (a: Evidence, b: Evidence) => a.article.id === b.article.id && a.start === b.start && a.end === b.end;
  return evidence.filter((one, index) => evidence.findIndex((other) => same(one, other)) === index);
}

export interface Piece extends Range {
  readonly mark: Mark | null;
  /** Where the mark begins; only here it can be jumped to. */
  readonly first: boolean;
}

/** A range cut where marks begin and end. Where marks overlap, the one given first is shown. */
export function cutAtMarks({ start, end }: Range, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = inside.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  const shown = new Set<string>();
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const mark = inside.find((one) => one.start <= from && one.end >= to) ?? null;
    const first = mark !== null && !shown.has(mark.id);
    if (mark) shown.add(mark.id);
    return { start: from, end: to, mark, first };
  });
}
