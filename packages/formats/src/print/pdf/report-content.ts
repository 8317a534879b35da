import type { Content } from 'pdfmake';
import type { NumberedBlock, NumberedLine, NumberedReport } from '../sheet/numbered-report.ts';
import { keptWhole, rule, soft, textWidth } from './measures.ts';

/** Points of type, of a line with its leading, and above the block. */
const sizes = {
  title: { font: 16, line: 24, above: 6 },
  heading: { font: 12, line: 18, above: 12 },
  text: { font: 11, line: 16.5, above: 7 },
  aside: { font: 10, line: 15, above: 9 },
} as const;
const numberSize = 7.5;
/** Paragraphs as short as these are not divided: no line of theirs stands alone. */
const linesKeptTogether = 6;

/** A report with the numbers of its lines. One that fits on a page is not divided. */
export function reportContent(report: NumberedReport, first: boolean): Content {
  const { heading, facts, blocks } = report;
  const whole = keptWhole(heightOf(report));
  const startsPage = first || !whole;
  return {
    unbreakable: whole,
    ...(startsPage ? { pageBreak: 'before' } : {}),
    margin: [0, startsPage ? 0 : 30, 0, 0],
    stack: [
      { text: heading, fontSize: 13, bold: true },
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 1, lineColor: rule }],
        margin: [0, 2, 0, 5],
      },
      ...(facts === null ? [] : [{ text: facts, fontSize: 9, color: soft }]),
      ...withHeadings(blocks),
    ],
  };
}

/** No heading is left alone at the foot of a page. */
function withHeadings(blocks: readonly NumberedBlock[]): readonly Content[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (blocks[index - 1]?.kind === 'heading' && block.kind !== 'heading') return [];
    return block.kind === 'heading' && next && next.kind !== 'heading'
      ? { unbreakable: true, stack: [blockContent(block), blockContent(next)] }
      : blockContent(block);
  });
}

function blockContent({ kind, label, lines }: NumberedBlock): Content {
  const labelled: Content[] =
    label === null ? [] : [{ text: label, fontSize: 8.5, color: soft, margin: [34, 0, 0, 0] }];
  return {
    unbreakable: lines.length <= linesKeptTogether,
    stack: [...labelled, ...lines.map((line) => lineContent(line, kind))],
    margin: [0, sizes[kind].above, 0, 0],
  };
}

function lineContent({ number, text }: NumberedLine, kind: NumberedBlock['kind']): Content {
  const { font } = sizes[kind];
  // Down to the line's own baseline.
  const drop = (font - numberSize) * 1.07;
  return {
    columns: [
      {
        width: 24,
        text: String(number),
        fontSize: numberSize,
        color: soft,
        alignment: 'right',
        margin: [0, drop, 0, 0],
      },
      {
        width: '*',
        text,
        fontSize: font,
        noWrap: true,
        bold: kind === 'title' || kind === 'heading',
        italics: kind === 'aside',
      },
    ],
    columnGap: 10,
  };
}

function heightOf({ blocks }: NumberedReport): number {
  return blocks.reduce((sum, { kind, lines }) => sum + sizes[kind].above + 12 + lines.length * sizes[kind].line, 60);
}
