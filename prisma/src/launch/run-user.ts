import { execFileSync } from 'node:child_process';
import { DatabaseStartError, useOwnServer } from './database-start-error.ts';

/** PostgreSQL refuses to run as root; as root it runs as this user. */
export interface RunUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** `useradd` of most Linux systems, `adduser` of BusyBox. */
const waysToCreate: readonly (readonly [string, readonly string[]])[] = [
  ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'crossread']],
  ['adduser', ['-S', '-D', '-H', 'crossread']],
];

/** `null` where the server can run as the person who starts it. Creates the user `crossread` where it has to. */
export function runUser(): RunUser | null {
  if (process.getuid?.() !== 0) return null;
  const found = lookUp('crossread') ?? lookUp('postgres');
  if (found) return found;
  for (const [command, options] of waysToCreate) {
    try {
      execFileSync(command, options, { stdio: 'ignore' });
    } catch {
      continue;
    }
    const created = lookUp('crossread');
    if (created) return created;
  }
  throw new DatabaseStartError(
    `PostgreSQL does not run as root, and no user could be created for it. Start Crossread as an ordinary user, or create one named crossread. ${useOwnServer}`,
  );
}

function lookUp(name: string): RunUser | null {
  try {
    const number = (flag: string): number => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }).toString());
    return { name, uid: number('-u'), gid: number('-g') };
  } catch {
    return null;
  }
}
