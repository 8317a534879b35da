import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { xmlCharacters } from '../html-text.ts';
import { zip } from '../zip.ts';
import type { Cell } from './csv.ts';

/** Rows as the one sheet of an Excel workbook. Texts are stored as texts, so that none becomes a formula. */
export async function xlsxBytes(rows: readonly (readonly Cell[])[], sheet: string): Promise<Uint8Array> {
  const cells = rows.map((row) =>
    row.map((value) =>
      typeof value === 'number' ? { value, type: Number } : { value: xmlCharacters(value), type: String },
    ),
  );
  const blob = await writeExcelFile(cells, { sheet }).toBlob();
  // Packed once more, since the archive bears the time at which it was made.
  return zip(new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))));
}
