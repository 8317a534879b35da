import type { Content } from 'pdfmake';
import { breakLines } from '../sheet/break-lines.ts';
import type { AnswerSpace, LetteredOption } from '../sheet/answer-space.ts';
import type { SheetQuestion } from '../sheet/sheet.ts';
import { indent, ink, keptWhole, rule, soft, textWidth } from './measures.ts';

type Drawn = Extract<Content, { readonly canvas: unknown }>['canvas'][number];

const lineHeight = 17;
const writingLineHeight = 26;

/** A question with the place to answer it, on one page wherever it fits on one. */
export function questionContent({ number, prompt, instruction, space }: SheetQuestion): Content {
  return {
    unbreakable: keptWhole(heightOf(prompt, space)),
    margin: [0, 0, 0, 20],
    stack: [
      {
        columns: [
          { width: indent - 6, text: String(number), bold: true },
          {
            width: '*',
            stack: [
              { text: prompt, bold: true },
              { text: instruction, fontSize: 9, color: soft, margin: [0, 1, 0, 5] },
              ...spaceContent(space),
            ],
          },
        ],
        columnGap: 6,
      },
    ],
  };
}

function spaceContent(space: AnswerSpace): readonly Content[] {
  switch (space.kind) {
    case 'boxes':
      return space.options.map((option) => row(square(10), 12, lettered(option)));
    case 'lines':
      return Array.from({ length: space.count }, () => writingLine());
    case 'order':
      return space.items.map((text) => row(square(16), 20, { text }));
    case 'match':
      return [
        {
          columns: [
            { width: '*', stack: space.left.map((text) => row(square(16), 20, { text })) },
            { width: '*', stack: space.right.map((option) => ({ ...lettered(option), margin: [0, 2.5, 0, 2.5] })) },
          ],
          columnGap: 24,
        },
      ];
  }
}

function row(mark: Drawn, width: number, content: Content): Content {
  return {
    columns: [
      { width, canvas: [mark] },
      { width: '*', stack: [content] },
    ],
    columnGap: 6,
    margin: [0, 2.5, 0, 2.5],
  };
}

function lettered({ letter, text }: LetteredOption) {
  return {
    columns: [
      { width: 13, text: letter, bold: true },
      { width: '*', text },
    ],
    columnGap: 5,
  };
}

function square(size: number): Drawn {
  const y = size > 12 ? 0 : 3.5;
  return { type: 'rect', x: 0, y, w: size, h: size, r: 1, lineWidth: 0.9, lineColor: ink };
}

function writingLine(): Content {
  const width = textWidth - indent;
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7, lineColor: rule }],
    margin: [0, writingLineHeight - 4, 0, 3],
  };
}

/** An estimate, on the high side. */
function heightOf(prompt: string, space: AnswerSpace): number {
  const lines = (text: string, measure: number): number =>
    breakLines(text, { start: 0, end: text.length }, measure).length;
  const rows = (texts: readonly string[], measure: number): number =>
    texts.reduce((sum, text) => sum + lines(text, measure) * lineHeight + 6, 0);
  const above = rows([prompt], 36) + 24;
  switch (space.kind) {
    case 'boxes':
      return (
        above +
        rows(
          space.options.map(({ text }) => text),
          34,
        )
      );
    case 'lines':
      return above + space.count * writingLineHeight;
    case 'order':
      return above + rows(space.items, 34);
    case 'match':
      return (
        above +
        Math.max(
          rows(space.left, 15),
          rows(
            space.right.map(({ text }) => text),
            15,
          ),
        )
      );
  }
}
