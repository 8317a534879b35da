import type { Evidence } from '@crossread/shared';
import { evidenceOf } from '../story.ts';
import type { QuizStory, Report } from '../story.ts';

/** A report whose date stands on its page, with the words that give it. */
export interface Dated {
  readonly report: Report;
  /** ISO 8601, the day alone. */
  readonly day: string;
  /** ISO 8601, with the time where both it and its offset or none are given. */
  readonly date: string;
  readonly evidence: Evidence;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const written = new RegExp(
  `(?:(\\d{1,2})(?:st|nd|rd|th)?[ \\u00a0]${month}|${month}[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?)(?:,?[ \\u00a0](\\d{4}))?`,
  'gi',
);
const numeric = /(\d{4})-(\d{2})-(\d{2})/g;

/** The reports that state their date of publication where it can be shown. */
export function datedReports(story: QuizStory): readonly Dated[] {
  return story.reports.flatMap((report) => {
    const { published } = report.article;
    if (published?.basis !== 'stated') return [];
    const day = published.date.slice(0, 10);
    const evidence = dateIn(report, day);
    return evidence ? [{ report, day, date: published.date, evidence }] : [];
  });
}

/** The first place, outside the running text where there is one, that has the date. */
function dateIn(report: Report, day: string): Evidence | null {
  const [year, monthNumber, dayNumber] = day.split('-').map(Number);
  const found = [
    ...[...report.text.matchAll(written)].filter(([, before, nameAfter, nameBefore, after, stated]) => {
      const name = (nameAfter ?? nameBefore ?? '').toLowerCase();
      const sameDay = Number(before ?? after) === dayNumber && months.indexOf(name) + 1 === monthNumber;
      return sameDay && (stated === undefined || Number(stated) === year);
    }),
    ...[...report.text.matchAll(numeric)].filter(([text]) => text === day),
  ].sort((a, b) => a.index - b.index);
  const outside = found.find(
    ({ index }) =>
      !report.article.blocks.some((block) => block.kind === 'paragraph' && block.start <= index && index < block.end),
  );
  const match = outside ?? found[0];
  return match
    ? evidenceOf(report.id, { start: match.index, end: match.index + match[0].length, text: match[0] })
    : null;
}

/** The one that bears the first or the last day; null where two bear it, or all. */
export function alone<T extends { readonly day: string }>(dated: readonly T[], which: 'first' | 'last'): T | null {
  const days = dated.map(({ day }) => day).sort();
  const wanted = which === 'first' ? days[0] : days.at(-1);
  const [found, second] = dated.filter(({ day }) => day === wanted);
  return found && !second ? found : null;
}
