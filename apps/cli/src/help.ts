import type { Command, Option } from './command.ts';
import { wrap } from './output/wrap.ts';

const width = 80;

/** What `crossread --help` prints. */
export function programHelp(commands: readonly (readonly [name: string, command: Command])[]): string {
  return [
    'Reads several reports of one event side by side: what each says, where they',
    'agree, where they cannot all be right, and who is only repeating whom.',
    '',
    'Usage: crossread COMMAND [OPTION...] [FILE...]',
    '',
    ...columns(commands.map(([name, { summary }]) => [name, summary])),
    '',
    ...columns([
      ['-h, --help', 'this, or the help of a command: crossread analyze --help'],
      ['-V, --version', 'the version'],
    ]),
    '',
    'Exit status: 0 done; 1 an input could not be used (each is named, the others are',
    'done); 2 wrong usage.',
  ].join('\n');
}

/** What `crossread COMMAND --help` prints. */
export function commandHelp(name: string, command: Command): string {
  const options = Object.entries(command.options).map(([option, { value, description }]) => {
    return [`--${option}${value === undefined ? '' : ` ${value}`}`, description] as const;
  });
  const paragraphs = command.details.flatMap((paragraph) => ['', ...wrap(paragraph, width)]);
  return [
    usageLine(name, command),
    '',
    ...wrap(`${command.summary}.`, width),
    ...paragraphs,
    ...(command.rows ? columns(command.rows) : []),
    '',
    ...columns([...options, ['-h, --help', 'this']]),
  ].join('\n');
}

export function usageLine(name: string, command: Command): string {
  return `Usage: crossread ${name} ${command.synopsis}`.trimEnd();
}

export const filesHelp =
  'FILE is a report as pasted from its page (.txt, .md) or a saved page (.html); - is standard input.';

export const jsonlOption = { description: 'print the interchange format, a line of JSON each' } satisfies Option;

export const jsonOption = {
  description: 'print the interchange format, one JSON document',
} satisfies Option;

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const indent = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows.flatMap(([left, right]) =>
    wrap(right, width - indent).map(
      (line, index) => (index === 0 ? `  ${left}`.padEnd(indent) : ' '.repeat(indent)) + line,
    ),
  );
}
