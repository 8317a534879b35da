import { admitReports } from '@crossread/shared';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { readInputs } from '../input/read-input.ts';
import { printProblems } from '../output/terminal.ts';
import { serve as runServers } from '../serve/serve.ts';

export const serve: Command = {
  summary: 'Runs Crossread: its database, its API and its pages (what npm start does when all is installed)',
  synopsis: '[FILE...]',
  details: [
    'Builds what has changed, starts the database, the API and the web app, and says where they are. A part that dies is started again. With FILE..., these reports are imported as one story.',
    'PORT (default 3000) and HOST (default 127.0.0.1) say where the pages are; DATABASE_URL names a PostgreSQL server to use instead of the one that Crossread brings, CROSSREAD_DATA_DIR where that one keeps its data.',
    'LLM_BASE_URL and LLM_MODEL name a language model that may draft further questions; without them none is used. docs/language-model.md says more.',
  ],
  options: {},
  files: 'any',

  async run({ files }) {
    const port = portOf(process.env['PORT']);
    const { inputs, problems } = await readInputs(files);
    const { admitted, problems: refused } = admitReports(inputs);
    printProblems([...problems, ...refused]);
    return (await runServers({ host: process.env['HOST'] || '127.0.0.1', port, inputs: admitted })) ? 0 : 1;
  },
};

function portOf(given: string | undefined): number {
  if (given === undefined || given === '') return 3000;
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65535) return Number(given);
  throw new UsageError(`PORT is a number from 0 to 65535, not "${given}".`);
}
