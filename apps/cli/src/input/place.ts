import { formatNumber } from '@crossread/shared';
import { UsageError } from '../command.ts';

/** A place in a file as it is given: in characters from its start, or as editors give it. */
export type Place = { readonly path: string } & (
  | { readonly offset: number }
  | {
      /** From 1. */
      readonly line: number;
      readonly column: number;
    }
);

/** Reads `FILE:OFFSET` or `FILE:LINE:COLUMN`. */
export function parsePlace(given: string): Place {
  const [, rest = '', last] = /^(.+):(\d+)$/s.exec(given) ?? [];
  if (last === undefined) {
    throw new UsageError(`"${given}" names no place: give FILE:OFFSET or FILE:LINE:COLUMN, both as numbers.`);
  }
  const [, path, line] = /^(.+):(\d+)$/s.exec(rest) ?? [];
  if (path === undefined) return { path: rest, offset: Number(last) };
  return { path, line: Number(line), column: Number(last) };
}

export interface FullPlace {
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
}

/** The place in `text`; a place that the text does not have is wrong usage, said with what it does have. */
export function findPlace(text: string, place: Place): FullPlace {
  const ends = [...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length);
  const starts = [0, ...ends.filter((end) => end < text.length)];
  if ('offset' in place) {
    const { path, offset } = place;
    if (offset >= text.length) {
      const last = formatNumber(text.length - 1);
      throw new UsageError(`${path} has no offset ${formatNumber(offset)}: its characters are 0 to ${last}.`);
    }
    const line = starts.findLastIndex((start) => start <= offset) + 1;
    return { offset, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  }
  const { path, line, column } = place;
  const start = starts[line - 1];
  if (start === undefined) throw new UsageError(`${path} has no line ${line}: its lines are 1 to ${starts.length}.`);
  const columns = (starts[line] ?? text.length) - start;
  if (column < 1 || column > columns) {
    throw new UsageError(`line ${line} of ${path} has no column ${column}: its columns are 1 to ${columns}.`);
  }
  return { offset: start + column - 1, line, column };
}
