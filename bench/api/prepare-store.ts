import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, migrate, packageFolder, startDatabase, type RunningDatabase } from '@crossread/prisma';
import pg from 'pg';
import { loadLibrary } from '../../apps/api/src/stories/load-library.ts';
import { readLibrary } from '../../apps/api/src/stories/read-library.ts';
import { measuredStory, syntheticStories } from './synthetic-stories.ts';

/** A PostgreSQL of the bench's own with the demo library and the synthetic stories; gone after `stop`. */
export async function prepareStore(): Promise<RunningDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  const database = await startDatabase({ databaseUrl: '', dataDir });
  const stop = async () => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await migrate(database.url);
    await load(database.url);
    return { ...database, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function load(url: string): Promise<void> {
  const prisma = createClient(url);
  try {
    const library = readLibrary(join(packageFolder(), 'library'));
    await loadLibrary(prisma, [measuredStory(library), ...syntheticStories(), ...library], () => {});
  } finally {
    await prisma.$disconnect();
  }
  await analyze(url);
}

/** PostgreSQL plans by statistics that it else gathers at a time of its own choice, perhaps between two rounds. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('VACUUM ANALYZE');
  await client.end();
}
