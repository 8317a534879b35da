import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseStartError } from './database-start-error.ts';

/** How long another start may take: initialising on a slow disk takes tens of seconds. */
const patienceMs = 120_000;
/** A lock without a pid is being written by its holder, or was left by one that died while writing. */
const writingMs = 2_000;

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Runs `work` while no other process starts or stops the server of this data folder. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(folder, 'lock');
  const deadline = Date.now() + patienceMs;
  while (!take(file)) {
    if (Date.now() > deadline) {
      throw new DatabaseStartError(
        `Another process has been starting the database for two minutes; its lock is ${file}.`,
      );
    }
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeFileSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isAbandoned(file)) rmSync(file, { force: true });
    return false;
  }
}

function isAbandoned(file: string): boolean {
  const pid = readPid(file);
  if (pid !== null) return !isAlive(pid);
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  return Date.now() - mtimeMs > writingMs;
}

/** The first line of a file as a process id. */
export function readPid(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** The Node process that is to stop the server: whoever started it, or whoever found it orphaned. */
export function claimOwnership(folder: string): boolean {
  const file = path.join(folder, 'owner');
  const owner = readPid(file);
  if (owner !== null && isAlive(owner)) return false;
  writeFileSync(file, String(process.pid));
  return true;
}

export function giveUpOwnership(folder: string): void {
  rmSync(path.join(folder, 'owner'), { force: true });
}
