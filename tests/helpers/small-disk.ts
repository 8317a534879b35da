import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A file system of its own, in memory. */
export interface SmallDisk {
  readonly path: string;
  /** Takes all the space that is left. */
  fill(): void;
  free(): void;
  remove(): void;
}

const chunk = Buffer.alloc(64 * 1024);

/** Whether this machine lets us make one: it takes Linux and root. */
export function mayMount(): boolean {
  const disk = smallDisk(1);
  disk?.remove();
  return disk !== null;
}

/** Null where this machine does not let us. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = temporaryFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder.path]);
  if (mounted.status !== 0) {
    folder.remove();
    return null;
  }
  const ballast = path.join(folder.path, 'ballast');
  return {
    path: folder.path,
    fill() {
      const file = openSync(ballast, 'a');
      try {
        for (;;) writeSync(file, chunk);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast, { force: true }),
    remove() {
      spawnSync('umount', [folder.path]);
      folder.remove();
    },
  };
}
