import path from 'node:path';
import {
  createClient,
  DatabaseStartError,
  MigrationError,
  migrate,
  packageFolder,
  startDatabase,
} from '@crossread/prisma';
import { loadLibrary } from './stories/load-library.ts';
import { readLibrary } from './stories/read-library.ts';

/** Brings the database to this Crossread's shape and loads the demo library. Run again, it does what is missing. */
const say = (line: string): void => console.log(line);

try {
  const database = await startDatabase({ log: say });
  try {
    const applied = await migrate(database.url, { log: say });
    say(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.length} migration(s).`);
    const prisma = createClient(database.url);
    try {
      await loadLibrary(prisma, readLibrary(path.join(packageFolder(), 'library')), say);
    } finally {
      await prisma.$disconnect();
    }
  } finally {
    await database.stop();
  }
} catch (error) {
  const expected = error instanceof DatabaseStartError || error instanceof MigrationError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
