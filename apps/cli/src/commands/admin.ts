import type { Command } from '../command.ts';
import { addressOf, pagesAt } from '../serve/address.ts';
import { askAsOperator, isCrossread } from '../serve/graphql.ts';

export const admin: Command = {
  summary: 'Prints a link that makes whoever follows it an admin of the Crossread that runs here',
  synopsis: '',
  details: [
    'Asks the Crossread that npm start runs on this machine, at HOST and PORT, and by the same CROSSREAD_DATA_DIR. Follow the link in a browser, sign up or in, and you are an admin. It works once, within two weeks.',
  ],
  options: {},
  files: 'none',

  async run() {
    const page = addressOf(pagesAt(process.env));
    const api = `${page}/graphql`;
    if (!(await isCrossread(api))) {
      console.error(`crossread admin: No Crossread answers at ${page}. Start it with npm start, in another terminal.`);
      return 1;
    }
    try {
      const { createInvitation } = await askAsOperator<Answer>(api, invite);
      console.log(`${page}${createInvitation.path}`);
      return 0;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      console.error(`crossread admin: ${why} Was it started with another CROSSREAD_DATA_DIR, or by somebody else?`);
      return 1;
    }
  },
};

interface Answer {
  readonly createInvitation: { readonly path: string };
}
const invite = 'mutation { createInvitation(input: { role: ADMIN }) { ... on CreateInvitationPayload { path } } }';
