import { readFiguresInText } from '@crossread/engine';
import type { FigureInText } from '@crossread/engine';
import { describeInterval, formatQuantity } from '@crossread/shared';
import type { Command } from '../command.ts';
import { jsonlOption } from '../help.ts';
import { answerLines, printLine } from '../input/standard-input.ts';
import { printTable } from '../output/table.ts';

export const figures: Command = {
  summary: 'Finds every quantity in texts, with its hedge, unit and what it counts',
  synopsis: '[--jsonl] < LINES',
  details: [
    'Reads standard input: a line {"id": …, "text": "…"} each. Prints a line each in the same order: {"id": …, "figures": […]}, offsets being UTF-16 code units into the text.',
  ],
  options: { jsonl: jsonlOption },
  files: 'none',

  async run({ has }) {
    if (has('jsonl')) {
      return answerLines(['text'], ({ id, text }) => printLine({ id, figures: readFiguresInText(text) }));
    }
    const rows: string[][] = [];
    const status = await answerLines(['text'], ({ id, text }) => {
      for (const figure of readFiguresInText(text)) {
        rows.push([String(id), figure.text, figure.kind, readerTakes(figure), figure.counted?.text ?? '']);
      }
    });
    printTable(['id', 'words', 'kind', 'a reader takes it as', 'of'], rows);
    return status;
  },
};

function readerTakes({ pragmatic, kind, unit }: FigureInText): string {
  return describeInterval(pragmatic, 'en', (value) => formatQuantity(value, { kind, unit }));
}
