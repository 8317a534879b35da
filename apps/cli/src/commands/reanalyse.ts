import type { Command } from '../command.ts';
import { buildOf, reanalysis } from '../serve/parts.ts';
import { runProcess } from '../serve/processes.ts';
import { StartError } from '../serve/start-error.ts';
import { stopSignals } from '../serve/stop-signals.ts';
import { logFor } from '../serve/log.ts';

export const reanalyse: Command = {
  summary: 'Reads imported stories again after Crossread was updated',
  synopsis: '',
  details: [
    'A story is read when it is imported. After an update this reads those again that another engine has read: their texts, what their owners overruled, quizzes, attempts and answers stay; claims and comparisons are made anew, and questions are verified, with keys mended and answers marked again where they were wrong. Each story is stored as a whole or not at all; broken off, it goes on where it was. Crossread may run meanwhile. DATABASE_URL and CROSSREAD_DATA_DIR name the database, as for npm start.',
  ],
  options: {},
  files: 'none',

  async run() {
    const signal = stopSignals(logFor('stories'));
    try {
      await runProcess(buildOf('api'), 'The build', signal);
      await runProcess(reanalysis(), 'Reading the stories again', signal);
      return 0;
    } catch (error) {
      if (signal.aborted) return 1;
      if (!(error instanceof StartError)) throw error;
      console.error(`crossread reanalyse: ${error.message}`);
      return 1;
    }
  },
};
