import { jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, startDatabase, type RunningDatabase } from '@crossread/prisma';

// On a busy machine a server takes longer to start than a hook is given by default.
jest.setTimeout(60_000);

const root = path.resolve(import.meta.dirname, '../..');

export interface TestDatabase extends RunningDatabase {
  readonly dataDir: string;
  /** Stops the server and leaves its folder. */
  halt(): Promise<void>;
}

/** A PostgreSQL of a test's own: an empty data folder, a free port, gone with everything in it after `stop`. */
export async function startEmptyDatabase(): Promise<TestDatabase> {
  return startIn(mkdtempSync(path.join(tmpdir(), 'crossread-test-')));
}

/** The same with the store's tables in it. */
export async function startTestDatabase(): Promise<TestDatabase> {
  return startCopy('tables', async () => {
    const database = await startEmptyDatabase();
    await migrate(database.url);
    return database;
  });
}

/** The same with the demo library in its tables. Needs the API to be built. */
export async function startLibraryDatabase(): Promise<TestDatabase> {
  return startCopy('library', async () => {
    const database = await startTestDatabase();
    const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url };
    execFileSync(process.execPath, ['apps/api/dist/setup.js'], { cwd: root, env });
    return database;
  });
}

async function startIn(dataDir: string): Promise<TestDatabase> {
  const database = await startDatabase({ databaseUrl: '', dataDir });
  const halt = () => database.stop();
  const stop = async () => {
    await halt();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...database, dataDir, halt, stop };
}

/**
 * Making a server's folder and filling it takes seconds, copying it hardly any: the first test file of a run that needs such
 * a database makes it, and keeps its folder for the others.
 */
async function startCopy(name: string, make: () => Promise<TestDatabase>): Promise<TestDatabase> {
  const run = process.env['CROSSREAD_TEST_RUN'];
  if (run === undefined) return make();
  const kept = path.join(run, name);
  if (!existsSync(kept)) await keep(await make(), kept);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
  // With the owners that PostgreSQL insists on, which Node's own copying does not keep.
  execFileSync('cp', ['-a', kept, clusterIn(dataDir)]);
  return startIn(dataDir);
}

const clusterIn = (dataDir: string): string => path.join(dataDir, 'cluster');

async function keep({ halt, dataDir }: TestDatabase, kept: string): Promise<void> {
  await halt();
  try {
    renameSync(clusterIn(dataDir), kept);
  } catch (error) {
    if (!existsSync(kept)) throw error; // else another test file was faster
  }
  rmSync(dataDir, { recursive: true, force: true });
}
