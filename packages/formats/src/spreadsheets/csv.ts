import { stringify } from 'csv-stringify/sync';

import type { Note } from '../carry-each.ts';

export type Cell = string | number;

/** Says of a question whose row holds a text that gets an apostrophe in CSV. */
export function noteFormulas(row: readonly Cell[], note: Note): readonly Cell[] {
  if (row.some((cell) => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))) {
    note('A text in it begins like a formula: an apostrophe stands before it, so that a spreadsheet takes it as text.');
  }
  return row;
}

/**
 * Rows as CSV after RFC 4180, in UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it, by
 * which spreadsheets know text.
 */
export function csvBytes(rows: readonly (readonly Cell[])[], { bom }: { readonly bom: boolean }): Uint8Array {
  const csv = stringify(
    rows.map((row) => row.map((cell) => cell)),
    { record_delimiter: 'windows', quoted_match: /[\r\n]/, escape_formulas: true, bom },
  );
  return new TextEncoder().encode(csv);
}
