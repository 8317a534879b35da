import {
  createClient,
  DatabaseStartError,
  MigrationError,
  migrate,
  startDatabase,
  type PrismaClient,
} from '@crossread/prisma';

type Say = (line: string) => void;

/**
 * For programs that work on the store and end: starts the database where it does not run, brings it to this Crossread's shape
 * and gives `work` a client. What an administrator can mend is said and is exit code 1.
 */
export async function inDatabase(work: (prisma: PrismaClient, say: Say) => Promise<void>): Promise<void> {
  const say: Say = (line) => console.log(line);
  try {
    const database = await startDatabase({ log: say });
    try {
      const applied = await migrate(database.url, { log: say });
      say(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.length} migration(s).`);
      const prisma = createClient(database.url);
      try {
        await work(prisma, say);
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
}
