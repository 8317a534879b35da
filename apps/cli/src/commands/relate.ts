import { relate as relatePhrases } from '@crossread/engine';
import type { Command } from '../command.ts';
import { jsonlOption } from '../help.ts';
import { answerLines, printLine } from '../input/standard-input.ts';
import { printTable } from '../output/table.ts';

export const relate: Command = {
  summary: 'Says of two phrases about the same thing whether their quantities can stand together',
  synopsis: '[--jsonl] < LINES',
  details: [
    'Reads standard input: a line {"id": …, "a": "…", "b": "…"} each. Prints a line each in the same order: {"id": …, "verdict": "agree", "compatible", "conflict" or "unrelated", "reason": "…"}.',
  ],
  options: { jsonl: jsonlOption },
  files: 'none',

  async run({ has }) {
    if (has('jsonl')) {
      return answerLines(['a', 'b'], ({ id, a, b }) => {
        const { verdict, reason } = relatePhrases(a, b);
        printLine({ id, verdict, reason });
      });
    }
    const rows: string[][] = [];
    const status = await answerLines(['a', 'b'], ({ id, a, b }) => {
      const { verdict, reason } = relatePhrases(a, b);
      rows.push([String(id), verdict, `${a} / ${b}`, reason]);
    });
    printTable(['id', 'verdict', 'phrases', 'why'], rows);
    return status;
  },
};
