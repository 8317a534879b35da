import type { WriteStream } from 'node:tty';
import type { IntakeProblem } from '@crossread/shared';
import pc from 'picocolors';

/** Colours for a stream: none where it is no terminal, or where NO_COLOR or TERM=dumb ask for none. */
export function colorsOf(stream: Pick<WriteStream, 'isTTY'>) {
  const { NO_COLOR, TERM } = process.env;
  return pc.createColors(Boolean(stream.isTTY) && !NO_COLOR && TERM !== 'dumb');
}

/** Columns to write in; a pipe gets what fits a page. */
export function terminalWidth(): number {
  return process.stdout.columns ?? 100;
}

export function warn(message: string): void {
  clearProgress();
  console.error(`${colorsOf(process.stderr).yellow('crossread:')} ${message}`);
}

export function printProblems(problems: readonly IntakeProblem[]): void {
  for (const { message } of problems) printProblem(message);
}

export function printProblem(message: string): void {
  clearProgress();
  console.error(`${colorsOf(process.stderr).red('crossread:')} ${message}`);
}

/** A line that the next one replaces, on a terminal only: a log has no use for it. */
export function showProgress(line: string): void {
  if (!process.stderr.isTTY) return;
  clearProgress();
  process.stderr.write(line.slice(0, process.stderr.columns - 1));
}

export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
