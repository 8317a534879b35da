import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Binaries, idsOf } from './binaries.ts';
import { DatabaseStartError, useOwnServer } from './database-start-error.ts';
import type { RunUser } from './run-user.ts';

/** One PostgreSQL server's files and programs. */
export interface Cluster {
  /** The launcher's data folder; the server's own is `cluster` in it. */
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: RunUser | null;
}

export const databaseUser = 'crossread';
const mostLogBytes = 5_000_000;

/** Loopback only, no socket file; English messages whatever the machine's language. */
const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
lc_messages = 'C'
timezone = 'UTC'
`;

const clusterFolder = (cluster: Cluster): string => path.join(cluster.folder, 'cluster');
const passwordFile = (serverFolder: string): string => path.join(serverFolder, 'crossread.password');
export const logFile = (cluster: Cluster): string => path.join(cluster.folder, 'server.log');
export const pidFile = (cluster: Cluster): string => path.join(clusterFolder(cluster), 'postmaster.pid');

export function passwordOf(cluster: Cluster): string {
  return readFileSync(passwordFile(clusterFolder(cluster)), 'utf8');
}

/**
 * Initialises the server's folder unless it is there. It is made under another name and renamed when it is whole, so
 * that an initialisation that was cut short leaves nothing that looks like a database.
 */
export async function initialise(cluster: Cluster, log: (line: string) => void): Promise<void> {
  const final = clusterFolder(cluster);
  if (existsSync(path.join(final, 'PG_VERSION'))) return checkVersion(cluster, final);
  if (existsSync(final)) {
    throw new DatabaseStartError(
      `${final} is no PostgreSQL data folder (it has no PG_VERSION). Move it away, or set CROSSREAD_DATA_DIR to another folder. ${useOwnServer}`,
    );
  }
  log('Creating the database (once, a few seconds) …');
  const partial = `${final}.partial`;
  const secret = `${partial}.password`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  give(partial, cluster);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(secret, password, { mode: 0o600 });
  give(secret, cluster);
  try {
    await run(cluster, cluster.binaries.initdb, [
      `--pgdata=${partial}`,
      `--username=${databaseUser}`,
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
  } finally {
    rmSync(secret, { force: true });
  }
  appendFileSync(path.join(partial, 'postgresql.conf'), settings);
  writeFileSync(passwordFile(partial), password, { mode: 0o600 });
  renameSync(partial, final);
}

function checkVersion(cluster: Cluster, folder: string): void {
  const found = readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  if (found === cluster.binaries.major) return;
  throw new DatabaseStartError(
    `The data in ${folder} is of PostgreSQL ${found}, and this Crossread brings PostgreSQL ${cluster.binaries.major}. Start the Crossread that made it, or set CROSSREAD_DATA_DIR to another folder. ${useOwnServer}`,
  );
}

/** pg_ctl starts the server in a session of its own: a Ctrl-C in the terminal does not reach it before its clients. */
export async function startServer(cluster: Cluster, port: number): Promise<void> {
  const log = logFile(cluster);
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > mostLogBytes) rmSync(log);
  await run(cluster, cluster.binaries.pgCtl, [
    'start',
    '-w',
    '-t',
    '120',
    '-s',
    '-D',
    clusterFolder(cluster),
    '-l',
    log,
    '-o',
    `-p ${port}`,
  ]);
}

/** Open transactions are rolled back; committed data is safe. */
export async function stopServer(cluster: Cluster): Promise<void> {
  await run(cluster, cluster.binaries.pgCtl, [
    'stop',
    '-w',
    '-t',
    '60',
    '-s',
    '-m',
    'fast',
    '-D',
    clusterFolder(cluster),
  ]);
}

function give(target: string, { user }: Cluster): void {
  if (user) chownSync(target, user.uid, user.gid);
}

async function run(cluster: Cluster, program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, {
    ...idsOf(cluster.user),
    cwd: cluster.folder,
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(cannotWork(cluster, program, error.message)));
    child.once('exit', resolve);
  });
  child.stderr?.destroy();
  if (code !== 0) throw cannotWork(cluster, program, complaint.trim() || `it ended with status ${code}`);
}

function cannotWork(cluster: Cluster, program: string, why: string): DatabaseStartError {
  const as = cluster.user ? ` as the user ${cluster.user.name}` : '';
  return new DatabaseStartError(
    `${path.basename(program)} failed${as} in ${cluster.folder}: ${why}${endOfLog(cluster)} Set CROSSREAD_DATA_DIR to a folder${as && ' that this user can reach'} elsewhere. ${useOwnServer}`,
  );
}

function endOfLog(cluster: Cluster): string {
  const log = logFile(cluster);
  if (!existsSync(log)) return '';
  const lines = readFileSync(log, 'utf8').trim().split('\n').slice(-5);
  return `\nThe server's last words (${log}):\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
