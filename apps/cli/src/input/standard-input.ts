import type { ExitStatus } from '../command.ts';
import { colorsOf, warn } from '../output/terminal.ts';
import { jsonLines } from './json-lines.ts';

type Line<F extends string> = { readonly id: unknown } & Readonly<Record<F, string>>;

/**
 * Reads standard input's JSON lines and hands each to `answer` in order. A line that cannot be used is named on
 * standard error, and the others are still answered.
 */
export async function answerLines<F extends string>(
  fields: readonly F[],
  answer: (line: Line<F>) => void,
): Promise<ExitStatus> {
  if (process.stdin.isTTY) {
    const keys = ['id', ...fields].map((field) => `"${field}": …`).join(', ');
    console.error(colorsOf(process.stderr).dim(`Reading lines of {${keys}} from the keyboard; Ctrl-D ends them.`));
  }
  process.stdin.setEncoding('utf8');
  let status: ExitStatus = 0;
  for await (const { line, ...read } of jsonLines(process.stdin as AsyncIterable<string>, fields)) {
    if ('problem' in read) {
      warn(`standard input, line ${line}: ${read.problem} It is left out.`);
      status = 1;
    } else {
      answer(read.value);
    }
  }
  return status;
}

/** Writes a value as one JSON line. */
export function printLine(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
