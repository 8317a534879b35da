import type { Content } from 'pdfmake';
import type { Exported } from '../../format.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { rule, textWidth } from './measures.ts';
import { questionContent } from './question-content.ts';
import { reportContent } from './report-content.ts';
import { writePdf } from './write-pdf.ts';
import type { OwnWords } from '../../own-words.ts';

/** The pupils' sheet: questions with places to answer, then the reports with line numbers, from a page of their own. */
export function sheetPdf({ title, words, questions, reports }: Sheet): Promise<Exported> {
  return writePdf({
    title,
    content: [
      { text: title, fontSize: 20, bold: true, lineHeight: 1, margin: [0, 0, 0, 14] },
      whoAndWhen(words),
      ...questions.map(questionContent),
      ...reports.map((report, index) => reportContent(report, index === 0)),
    ],
    parts: [
      { question: null, name: 'The title', text: title },
      ...questions.map(({ id, prompt, space }) => ({
        question: id,
        name: null,
        text: prompt + JSON.stringify(space),
      })),
      ...reports.map(({ heading, facts, blocks }) => ({
        question: null,
        name: heading,
        text: `${heading}${facts ?? ''}${blocks.flatMap(({ lines }) => lines.map(({ text }) => text)).join('')}`,
      })),
    ],
  });
}

/** The lines on which pupils write their names. */
function whoAndWhen({ toFillIn: [name, className, date] }: OwnWords): Content {
  const fields = [
    { word: name, width: 235 },
    { word: className, width: 110 },
    { word: date, width: 110 },
  ];
  const gap = (textWidth - 455) / 2;
  return {
    columns: fields.map(({ word, width }) => ({
      width,
      columns: [
        { width: 'auto', text: word },
        {
          width: '*',
          canvas: [{ type: 'line', x1: 0, y1: 13, x2: width - 42, y2: 13, lineWidth: 0.7, lineColor: rule }],
        },
      ],
      columnGap: 6,
    })),
    columnGap: gap,
    margin: [0, 0, 0, 24],
  };
}
