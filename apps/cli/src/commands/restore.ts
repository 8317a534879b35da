import { ArchiveError, restoreBackup } from '@crossread/prisma/archive';
import { DatabaseStartError, startDatabase } from '@crossread/prisma/launch';
import { UsageError, type Command } from '../command.ts';

export const restore: Command = {
  summary: 'Fills an empty database with what crossread backup wrote',
  synopsis: 'FILE',
  details: [
    'The database that DATABASE_URL or CROSSREAD_DATA_DIR names has to be empty, and Crossread must not run with it. A file that is damaged leaves nothing behind. A backup of an older version is brought up to date. docs/keeping.md says more.',
  ],
  options: {},
  files: 'some',

  async run({ files: [file = '', ...more] }) {
    if (more.length > 0) throw new UsageError('A backup is one file.');
    try {
      const database = await startDatabase({ log: () => {} });
      try {
        if (!database.owned && !process.env['DATABASE_URL']) {
          throw new ArchiveError(
            'Crossread runs with this database. Stop it first, or name another with CROSSREAD_DATA_DIR.',
          );
        }
        const { tables, rows } = await restoreBackup(database.url, file);
        console.log(`${file}: ${rows} rows of ${tables} tables are restored. Start Crossread as always.`);
      } finally {
        await database.stop();
      }
      return 0;
    } catch (error) {
      if (!(error instanceof ArchiveError || error instanceof DatabaseStartError)) throw error;
      console.error(`crossread restore: ${error.message}`);
      return 1;
    }
  },
};
