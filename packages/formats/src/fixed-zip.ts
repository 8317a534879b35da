import { zipSync } from 'fflate';

/** The earliest date a ZIP entry can bear, in local time as ZIP has it: the same files give the same bytes. */
const entryDate = new Date(1980, 0, 1);

/** A ZIP of files in the order given, without a clock's time in it. */
export function fixedZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { mtime: entryDate, level: 9 });
}
