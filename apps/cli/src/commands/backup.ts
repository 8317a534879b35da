import { ArchiveError, writeBackup } from '@crossread/prisma/archive';
import { DatabaseStartError, startDatabase } from '@crossread/prisma/launch';
import { UsageError, type Command } from '../command.ts';

export const backup: Command = {
  summary: 'Writes all that Crossread keeps into one file',
  synopsis: '[--force] FILE',
  details: [
    'FILE is one that is not there yet; only you may read it, since it holds the keys of quizzes and what pupils answered. Crossread may run meanwhile: all in it is of one moment. DATABASE_URL and CROSSREAD_DATA_DIR name what is saved, as for npm start. docs/keeping.md says more.',
  ],
  options: { force: { description: 'put it in the place of a file that is there' } },
  files: 'some',

  async run(given) {
    const [file = '', ...more] = given.files;
    if (more.length > 0) throw new UsageError('A backup is one file.');
    try {
      const database = await startDatabase({ log: () => {} });
      try {
        const { tables, rows } = await writeBackup(database.url, file, { force: given.has('force') });
        console.log(`${file}: ${rows} rows of ${tables} tables.`);
      } finally {
        await database.stop();
      }
      return 0;
    } catch (error) {
      if (!(error instanceof ArchiveError || error instanceof DatabaseStartError)) throw error;
      console.error(`crossread backup: ${error.message}`);
      return 1;
    }
  },
};
