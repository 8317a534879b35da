import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultDataFolder } from '@crossread/prisma/launch';

/**
 * With this the command line acts for whoever runs Crossread on this machine: kept beside the database's files, for their
 * eyes alone, so that a later command finds it too.
 */
export function operatorToken(): string {
  const folder = defaultDataFolder();
  const file = join(folder, 'operator-token');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
