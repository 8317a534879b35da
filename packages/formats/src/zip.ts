import { strToU8, zipSync } from 'fflate';

/** The earliest date an archive can name; archives hold local time, so that it is the same everywhere. */
const epoch = new Date(1980, 0, 1);

/** An archive of `files`, text as UTF-8, in the order given: the same files give the same bytes at any time. */
export function zip(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const entries = [...files].map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: epoch, level: 9 });
}
