import { strToU8, zipSync } from 'fflate';

/** The first moment a zip archive can name; the same in every time zone, since archives hold local time. */
const epoch = new Date(1980, 0, 1);

/** An archive of `files` in the order given, which gives the same bytes at any time. */
export function zip(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const entries = [...files].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: epoch, level: 6 });
}
