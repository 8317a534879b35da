import { createHash } from 'node:crypto';
import { chownSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { packageFolder } from '../package-folder.ts';
import { DatabaseStartError, useOwnServer } from './database-start-error.ts';
import type { RunUser } from './run-user.ts';

/** What the launcher keeps in a data folder; anything else in it means that the folder is somebody else's. */
const ourEntry = /^(?:cluster(?:\.partial(?:\.password)?)?|postgresql-.+|owner|lock|operator-token|server\.log)$/;

/**
 * Where a checkout's database lives: outside it, so that a clean-up of the checkout loses no data, and apart from other
 * checkouts' by a hash of the path. CROSSREAD_DATA_DIR names another place.
 */
export function defaultDataFolder(): string {
  const given = process.env.CROSSREAD_DATA_DIR;
  if (given) return path.resolve(given);
  const checkout = realpathSync(path.dirname(packageFolder()));
  const hash = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  return path.join(userDataFolder(), `${path.basename(checkout)}-${hash}`);
}

function userDataFolder(): string {
  // A root's home is closed to the user that the server runs as.
  if (process.getuid?.() === 0) return '/var/lib/crossread';
  if (process.platform === 'win32') {
    return path.join(process.env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'), 'crossread');
  }
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'crossread');
  return path.join(process.env.XDG_DATA_HOME ?? path.join(homedir(), '.local', 'share'), 'crossread');
}

/** Makes the folder, readable by the server's user alone, and refuses one that holds other things. */
export function prepareDataFolder(folder: string, user: RunUser | null): void {
  try {
    mkdirSync(path.dirname(folder), { recursive: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const strangers = readdirSync(folder).filter((name) => !ourEntry.test(name));
    if (strangers.length > 0) throw notOurs(folder, strangers);
    if (user) chownSync(folder, user.uid, user.gid);
  } catch (error) {
    if (error instanceof DatabaseStartError) throw error;
    throw new DatabaseStartError(
      `The folder for the database, ${folder}, cannot be made or read (${(error as Error).message}). Set CROSSREAD_DATA_DIR to one that can. ${useOwnServer}`,
    );
  }
}

function notOurs(folder: string, strangers: readonly string[]): DatabaseStartError {
  const what = strangers.includes('PG_VERSION')
    ? 'is the data folder of another PostgreSQL server'
    : `already holds other things (${strangers.slice(0, 3).join(', ')}${strangers.length > 3 ? ', …' : ''})`;
  return new DatabaseStartError(
    `The folder for the database, ${folder}, ${what}, and nothing in it was touched. Set CROSSREAD_DATA_DIR to a new or empty folder. ${useOwnServer}`,
  );
}
