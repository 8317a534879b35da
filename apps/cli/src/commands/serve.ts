import { admitReports } from '@crossread/shared';
import type { Command } from '../command.ts';
import { readInputs } from '../input/read-input.ts';
import { printProblems } from '../output/terminal.ts';
import { pagesAt } from '../serve/address.ts';
import { serve as runServers } from '../serve/serve.ts';

export const serve: Command = {
  summary: 'Runs Crossread: its database, its API and its pages (what npm start does when all is installed)',
  synopsis: '[--lan] [FILE...]',
  details: [
    'Builds what has changed, starts the database, the API and the web app, and says where they are. A part that dies is started again. With FILE..., these reports are imported as one story, which everybody who reaches the pages can see.',
    'PORT (default 3000) and HOST (default 127.0.0.1) say where the pages are; DATABASE_URL names a PostgreSQL server to use instead of the one that Crossread brings, CROSSREAD_DATA_DIR where that one keeps its data.',
    'LLM_BASE_URL and LLM_MODEL name a language model that may draft further questions; without them none is used. docs/language-model.md says more.',
  ],
  options: {
    lan: {
      description: 'let phones and computers of the local network in, and print an address and a QR code for them',
    },
  },
  files: 'any',

  async run(given) {
    const { files } = given;
    const lan = given.has('lan');
    const at = lan ? { ...pagesAt(process.env), host: '0.0.0.0' } : pagesAt(process.env);
    const { inputs, problems } = await readInputs(files);
    const { admitted, problems: refused } = admitReports(inputs);
    printProblems([...problems, ...refused]);
    return (await runServers({ ...at, lan, inputs: admitted })) ? 0 : 1;
  },
};
