import { join } from 'node:path';
import { createClient, packageFolder, type RunningDatabase } from '@crossread/prisma';
import pg from 'pg';
import { loadLibrary } from '../../apps/api/src/stories/load-library.ts';
import { readLibrary } from '../../apps/api/src/stories/read-library.ts';
import { freshDatabase } from '../parts/fresh-database.ts';
import { measuredStory, syntheticStories } from './synthetic-stories.ts';

/** A PostgreSQL of the bench's own with the demo library and the synthetic stories; gone after `stop`. */
export async function prepareStore(): Promise<RunningDatabase> {
  const database = await freshDatabase();
  try {
    await load(database.url);
    return database;
  } catch (error) {
    await database.stop();
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
