import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './binaries.ts';
import { type Cluster, databaseUser, initialise, passwordOf, pidFile, startServer, stopServer } from './cluster.ts';
import { defaultDataFolder, prepareDataFolder } from './data-folder.ts';
import { DatabaseStartError } from './database-start-error.ts';
import { claimOwnership, giveUpOwnership, isAlive, withLock } from './owner.ts';
import { runUser } from './run-user.ts';

export interface StartOptions {
  /** A server of the administrator's; DATABASE_URL where it is not given. Empty: none. */
  readonly databaseUrl?: string;
  /** Where the embedded server keeps its data; see `defaultDataFolder`. */
  readonly dataDir?: string;
  /** Lines for the person at the terminal. */
  readonly log?: (line: string) => void;
}

export interface RunningDatabase {
  readonly url: string;
  /** Whether `stop` stops the server: true where this process started it or found it orphaned. */
  readonly owned: boolean;
  /**
   * Starts the server again, at the same address, where it has died; says whether it had. Never one of the administrator's.
   * Throws where it does not start.
   */
  revive(): Promise<boolean>;
  stop(): Promise<void>;
}

const databaseName = 'crossread';
/** A server that was killed replays its log before it answers. */
const recoveryMs = 60_000;

/**
 * The database to use: the one DATABASE_URL names, which is never stopped, or else the embedded PostgreSQL, which is
 * initialised, started, or joined where it runs already. Throws `DatabaseStartError`.
 */
export async function startDatabase(options: StartOptions = {}): Promise<RunningDatabase> {
  const given = options.databaseUrl ?? process.env.DATABASE_URL;
  if (given) return useGiven(given);

  const log = options.log ?? (() => {});
  const folder = options.dataDir ?? defaultDataFolder();
  const user = runUser();
  prepareDataFolder(folder, user);
  const cluster: Cluster = { folder, user, binaries: findBinaries(user, folder) };
  return withLock(folder, async () => {
    await initialise(cluster, log);
    const running = await join(cluster);
    const port = running ?? (await start(cluster));
    const owned = claimOwnership(folder);
    if (running !== null && owned) log('Found the database running without its Crossread; it is used as it is.');
    await createDatabase(cluster, port);
    let stopped: Promise<void> | undefined;
    return {
      url: urlOf(cluster, port, databaseName),
      owned,
      revive: async () => owned && stopped === undefined && revive(cluster, port),
      stop: () => (stopped ??= owned ? stop(cluster) : Promise.resolve()),
    };
  });
}

async function useGiven(url: string): Promise<RunningDatabase> {
  const problem = await connectionProblem(url);
  if (problem !== null) {
    throw new DatabaseStartError(
      `The PostgreSQL server that DATABASE_URL names (${withoutPassword(url)}) cannot be used: ${problem}. Correct it, or unset DATABASE_URL to use the PostgreSQL that Crossread brings.`,
    );
  }
  return { url, owned: false, revive: async () => false, stop: async () => {} };
}

/** The port of the server that already runs on this folder, or `null`. */
async function join(cluster: Cluster): Promise<number | null> {
  const deadline = Date.now() + recoveryMs;
  for (;;) {
    const server = readPidFile(cluster);
    if (server === null || !isAlive(server.pid)) return null;
    const problem = await connectionProblem(urlOf(cluster, server.port, 'postgres'));
    if (problem === null) return server.port;
    if (isAnotherProgram(server.pid)) {
      // Left by a crash of the machine; PostgreSQL would not start for fear of that process.
      rmSync(pidFile(cluster));
      return null;
    }
    if (Date.now() > deadline) {
      throw new DatabaseStartError(
        `${pidFile(cluster)} says that process ${server.pid} is the database, but it does not answer on port ${server.port}: ${problem}. If that process is no PostgreSQL server, delete the file; else end it.`,
      );
    }
    await sleep(100);
  }
}

/** Line 1 is the process id, line 4 the port. */
function readPidFile(cluster: Cluster): { readonly pid: number; readonly port: number } | null {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 ? { pid, port } : null;
  } catch {
    return null;
  }
}

function isAnotherProgram(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres';
  } catch {
    return false; // cannot be told without /proc
  }
}

async function start(cluster: Cluster): Promise<number> {
  giveUpOwnership(cluster.folder); // of a server that no longer runs
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      await startServer(cluster, port);
      return port;
    } catch (error) {
      // Between the choice and the start another program may have taken the port.
      if (attempt === 3) throw error;
    }
  }
}

async function revive(cluster: Cluster, port: number): Promise<boolean> {
  const runs = (): boolean => {
    const server = readPidFile(cluster);
    return server !== null && isAlive(server.pid) && !isAnotherProgram(server.pid);
  };
  if (runs()) return false; // most of the time, so without the lock
  return withLock(cluster.folder, async () => {
    if (runs()) return false;
    await startServer(cluster, port);
    return true;
  });
}

async function stop(cluster: Cluster): Promise<void> {
  await withLock(cluster.folder, async () => {
    const server = readPidFile(cluster);
    if (server !== null && isAlive(server.pid)) await stopServer(cluster);
    giveUpOwnership(cluster.folder);
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function createDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}

async function connectionProblem(url: string): Promise<string | null> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on('error', () => {}); // of a connection that is lost after it was made: the next one says it
    await client.connect();
    return null;
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    return message || (code ?? 'no answer');
  } finally {
    await client?.end().catch(() => {});
  }
}

function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${databaseUser}:${passwordOf(cluster)}@127.0.0.1:${port}/${database}`;
}

function withoutPassword(url: string): string {
  return url.replace(/(\/\/[^/:@]*):[^@]*@/, '$1:…@');
}
