import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate, startDatabase, type RunningDatabase } from '@crossread/prisma';

// On a busy machine a server takes longer to start than a hook is given by default.
jest.setTimeout(60_000);

/** A PostgreSQL of a test's own: an empty data folder, a free port, gone with everything in it after `stop`. */
export async function startEmptyDatabase(): Promise<RunningDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
  const database = await startDatabase({ databaseUrl: '', dataDir });
  return {
    ...database,
    stop: async () => {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The same with the store's tables in it. */
export async function startTestDatabase(): Promise<RunningDatabase> {
  const database = await startEmptyDatabase();
  await migrate(database.url);
  return database;
}
