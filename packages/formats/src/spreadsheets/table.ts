import { csvBytes, type Cell } from './csv.ts';
import { xlsxBytes } from './xlsx.ts';

export type TableFormat = 'csv' | 'xlsx';

export interface WrittenTable {
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly mediaType: string;
}

/** Rows as a file for a spreadsheet, in which no text becomes a formula. */
export async function writeTable(rows: readonly (readonly Cell[])[], format: TableFormat): Promise<WrittenTable> {
  if (format === 'csv') {
    // Excel knows UTF-8 by the mark alone.
    return { bytes: csvBytes(rows, { bom: true }), extension: '.csv', mediaType: 'text/csv; charset=utf-8' };
  }
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { bytes: await xlsxBytes(rows, 'Results'), extension: '.xlsx', mediaType };
}
