import { ExportError } from '../carry-each.ts';
import type { Exported, Format } from '../format.ts';
import type { QuizDocument } from '../quiz-document.ts';
import { keyPage } from './html/key-page.ts';
import { sheetPage } from './html/sheet-page.ts';
import { keyPdf } from './pdf/key-pdf.ts';
import { sheetPdf } from './pdf/sheet-pdf.ts';
import { answerKeyOf } from './sheet/answer-key.ts';
import { sheetOf } from './sheet/sheet.ts';

/** Paper, and pages for printing. The key is apart, so that the sheet can be given out as it is. */
export const printFormats: readonly Format[] = [
  {
    id: 'print-pdf',
    name: 'Printable sheet (PDF)',
    purpose: 'for pupils on paper: questions and reports with line numbers, no key',
    extension: '.pdf',
    mediaType: 'application/pdf',
    keyless: true,
    write: (document) => printed(document, (whole) => sheetPdf(sheetOf(whole))),
  },
  {
    id: 'key-pdf',
    name: 'Key to the sheet (PDF)',
    purpose: 'for the teacher: answers, the lines that decide them, what wrong answers show',
    extension: '.key.pdf',
    mediaType: 'application/pdf',
    write: (document) => printed(document, (whole) => keyPdf(answerKeyOf(whole))),
  },
  {
    id: 'print-html',
    name: 'Printable sheet (web page)',
    purpose: 'for pupils: the sheet to print from a browser, or to change first',
    extension: '.html',
    mediaType: 'text/html; charset=utf-8',
    keyless: true,
    write: (document) => printed(document, (whole) => ({ bytes: sheetPage(sheetOf(whole)), notes: [] })),
  },
  {
    id: 'key-html',
    name: 'Key to the sheet (web page)',
    purpose: 'for the teacher: the key to print from a browser',
    extension: '.key.html',
    mediaType: 'text/html; charset=utf-8',
    write: (document) => printed(document, (whole) => ({ bytes: keyPage(answerKeyOf(whole)), notes: [] })),
  },
];

async function printed(
  document: QuizDocument,
  write: (document: QuizDocument) => Exported | Promise<Exported>,
): Promise<Exported> {
  if (document.quiz.questions.length === 0)
    throw new ExportError('There is no question in the quiz, so no sheet to print.');
  return write(document);
}
