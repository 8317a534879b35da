import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerKeyOf } from '../../../packages/formats/src/print/sheet/answer-key.ts';
import { breakLines } from '../../../packages/formats/src/print/sheet/break-lines.ts';
import { sheetOf } from '../../../packages/formats/src/print/sheet/sheet.ts';
import { libraryDocuments } from '../../helpers/quiz-documents.ts';
import { quizOfEach } from '../../helpers/quiz-of-each.ts';
import { decoded, written } from '../../helpers/written.ts';
import { pdfText } from '../../helpers/pdf-text.ts';

const documents = [quizOfEach, ...libraryDocuments.slice(0, 1)];
const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

test('any text is broken without losing, adding or moving a character that is not a space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (text, measure) => {
      const lines = breakLines(text, { start: 0, end: text.length }, measure);
      expect(
        lines
          .map((line) => line.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
      for (const { start, end, text: words } of lines) expect(oneLine(text.slice(start, end))).toBe(words);
    }),
  );
});

test('a line is as full as it can be: a word too long for one comes in pieces', () => {
  const text = `${'nine men '.repeat(20)}${'x'.repeat(100)}`;
  const lines = breakLines(text, { start: 0, end: text.length }, 41).map((line) => line.text.length);
  expect(lines).toEqual([76, 75, 26, 70, 30]);
});

test('neither a short paragraph nor a heading and what follows it are divided between pages', async () => {
  const [report] = quizOfEach.reports;
  if (!report) throw new Error('no report');
  const paragraph = 'The coast guard counted the boats that came back to the harbour one by one. '.repeat(3).trim();
  const parts = Array.from({ length: 40 }, (_, index) => (index % 3 === 0 ? `Part ${index + 1}` : paragraph));
  const text = parts.join('\n');
  let end = -1;
  const blocks = parts.map((part) => {
    const start = end + 1;
    end = start + part.length;
    return { kind: part === paragraph ? ('paragraph' as const) : ('heading' as const), start, end };
  });
  const document = { ...quizOfEach, reports: [{ ...report, text, article: { ...report.article, blocks } }] };
  const pages = await pdfText((await written('print-pdf', document)).bytes);
  const pageOf = (number: number, words: string): number =>
    pages.findIndex((page) => page.split(/\r?\n/).some((line) => oneLine(line) === `${number} ${words}`));
  const groups = sheetOf(document).reports[0]?.blocks ?? [];
  groups.forEach(({ kind, lines }, index) => {
    const together = kind === 'heading' ? [...lines, ...(groups[index + 1]?.lines ?? [])] : lines;
    const on = together.map((line) => pageOf(line.number, line.text));
    expect(Math.min(...on)).toBeGreaterThanOrEqual(0);
    expect(new Set(on).size).toBe(1);
  });
  expect(pages.length).toBeGreaterThan(4);
});

describe.each(documents.map((document) => ({ title: document.title, document })))('$title', ({ document }) => {
  const { reports } = sheetOf(document);

  test('the lines that the key names hold the words it quotes', () => {
    let places = 0;
    for (const { evidence } of answerKeyOf(document).entries) {
      for (const { quote, place } of evidence) {
        const named = /^(.+), lines? (\d+)(?:–(\d+))?$/.exec(place ?? '');
        expect(named).not.toBeNull();
        const [, name = '', first = '', last = first] = named ?? [];
        const report = reports.find((one) => one.name.toLowerCase() === name.toLowerCase());
        const lines = report?.blocks
          .flatMap((block) => block.lines)
          .filter(({ number }) => number >= Number(first) && number <= Number(last));
        expect(lines?.map(({ text }) => text).join(' ')).toContain(quote);
        places += 1;
      }
    }
    expect(places).toBeGreaterThan(5);
  });

  test('web page and PDF have the same lines under the same numbers', async () => {
    const page = decoded(await written('print-html', document));
    const paper = (await pdfText((await written('print-pdf', document)).bytes)).join('\n');
    const onPaper = new Set(paper.split(/\r?\n/).map(oneLine));
    for (const { number, text } of reports.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))) {
      expect(page).toContain(`data-line="${number}">${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')} `);
      expect(onPaper).toContain(`${number} ${text}`);
    }
  });
});
