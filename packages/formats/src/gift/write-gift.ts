import { carryEach } from '../carry-each.ts';
import type { Note } from '../carry-each.ts';
import type { Format } from '../format.ts';
import { htmlParagraphs } from '../html-text.ts';
import { capitalized, categoryPath, questionName, tagsOf } from '../labels.ts';
import type { DocumentQuestion, DocumentReport, QuizDocument } from '../quiz-document.ts';
import { reportHtml } from '../report-passages.ts';
import { solution } from '../solution.ts';
import { escapeGift, escapeGiftHtml } from './escape.ts';
import { giftAnswers } from './gift-answers.ts';

/** Moodle's own text format, which other systems import too: https://docs.moodle.org/en/GIFT_format */
export const gift: Format = {
  id: 'gift',
  name: 'GIFT',
  purpose: 'for Moodle and other systems that import its text format',
  extension: '.gift.txt',
  mediaType: 'text/plain; charset=utf-8',
  async write(document) {
    const { carried, notes } = carryEach(document, 'GIFT', (question, note) => written(question, document, note));
    const category = `$CATEGORY: ${categoryPath(document.title)}`;
    const reports = document.reports.map((report) => description(report, document));
    const text = `${[category, ...reports, ...carried].join('\n\n')}\n`;
    const message =
      'GIFT has no place for spans, difficulty and certainty: the words of the evidence are quoted in the general feedback.';
    return { bytes: new TextEncoder().encode(text), notes: [{ question: null, message }, ...notes] };
  },
};

/** A report is shown before the questions, as GIFT's description: a text without an answer. */
function description(report: DocumentReport, document: QuizDocument): string {
  return `::${escapeGift(capitalized(report.name))}::[html]${escapeGift(reportHtml(report, document))}`;
}

function written(question: DocumentQuestion, document: QuizDocument, note: Note): string | null {
  const answers = giftAnswers(question, document, note);
  if (!answers) return null;
  const { prompt, opening, lines, remarks } = answers;
  const after = escapeGift(htmlParagraphs([...solution(question, document), ...remarks]));
  const marks = [`id:${question.id}`, ...tagsOf(question).map((tag) => `tag:${tag}`)].map((mark) => `[${mark}]`);
  return [
    `// ${marks.join(' ')}`,
    `::${escapeGift(questionName(question))}::[html]${escapeGiftHtml(prompt)} {${opening}`,
    ...lines.map((line) => `\t${line}`),
    ...(after === '' ? [] : [`\t####${after}`]),
    '}',
  ].join('\n');
}
