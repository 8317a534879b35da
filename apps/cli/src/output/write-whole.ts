import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: under another name first, so that one who stops it half-way finds what was there before.
 * @returns what went wrong, in words; null where nothing did
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<string | null> {
  const part = `${path}.${process.pid}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
    return null;
  } catch (error) {
    await rm(part, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return `${path}: there is no such folder. Make it first.`;
    if (code === 'EISDIR' || code === 'EEXIST') return `${path}: this is a folder. Name a file in it.`;
    if (code === 'EACCES' || code === 'EPERM') return `${path}: you may not write there. Name another place.`;
    if (code === 'ENOSPC') return `${path}: the disk is full.`;
    return `${path}: it could not be written (${message}).`;
  }
}
