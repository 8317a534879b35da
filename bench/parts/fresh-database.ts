import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, startDatabase, type RunningDatabase } from '@crossread/prisma';

/** A PostgreSQL of the bench's own with the store's tables, and nothing in them; gone after `stop`. */
export async function freshDatabase(): Promise<RunningDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  const database = await startDatabase({ databaseUrl: '', dataDir });
  const stop = async (): Promise<void> => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await migrate(database.url);
    return { ...database, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
