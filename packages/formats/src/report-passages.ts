import type { Evidence, Range } from '@crossread/shared';
import { htmlText } from './html-text.ts';
import type { DocumentQuestion, DocumentReport, QuizDocument } from './quiz-document.ts';

export interface Passage extends Range {
  readonly heading: boolean;
  readonly text: string;
}

/**
 * A report as it is given to read: its title, headings and paragraphs. What else stood on its page (a date line, links
 * to other pages) only where a question rests on it.
 */
export function reportPassages(report: DocumentReport, { quiz }: QuizDocument): readonly Passage[] {
  const evidence = quiz.questions.flatMap(allEvidence).filter(({ article }) => article === report.id);
  const { blocks } = report.article;
  return (blocks.length > 0 ? blocks : [{ start: 0, end: report.text.length, kind: 'paragraph' as const }])
    .filter(({ kind, start, end }) => {
      const outside = kind === 'boilerplate' || kind === 'teaser';
      return !outside || evidence.some((span) => start < span.end && span.start < end);
    })
    .map(({ kind, start, end }) => ({
      start,
      end,
      heading: kind === 'title' || kind === 'heading',
      text: report.text.slice(start, end),
    }));
}

/** The same as HTML. */
export function reportHtml(report: DocumentReport, document: QuizDocument): string {
  return reportPassages(report, document)
    .map(({ heading, text }) => (heading ? `<h4>${htmlText(text)}</h4>` : `<p>${htmlText(text)}</p>`))
    .join('');
}

/** All evidence that a question, its key and its options point at. */
export function allEvidence({ evidence, options, response }: DocumentQuestion): readonly Evidence[] {
  const spans = 'spans' in response ? response.spans : [];
  return [...evidence, ...options.flatMap((option) => option.evidence), ...spans];
}
