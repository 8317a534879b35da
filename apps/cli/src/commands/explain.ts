import { explainClaims, readArticle } from '@crossread/engine';
import type { Explanation, ReadArticle } from '@crossread/engine';
import { articleProblem } from '@crossread/shared';
import type { IntakeProblem } from '@crossread/shared';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { filesHelp } from '../help.ts';
import { findPlace, parsePlace } from '../input/place.ts';
import { readUsableInput } from '../input/read-input.ts';
import { explanationSheet } from '../output/explanation-sheet.ts';
import { colorsOf, printProblems, terminalWidth } from '../output/terminal.ts';

export const explain: Command = {
  summary: 'Tells how the claim at a place of a report came to be: what made it, and why it has its bounds',
  synopsis: '[--json] FILE:OFFSET|FILE:LINE:COLUMN',
  details: [
    filesHelp + ' A place of it stands after two hyphens: explain -- -:120.',
    'OFFSET counts characters (UTF-16 code units) from 0, as the spans of every other command do; LINE and COLUMN count from 1, as editors do. In a saved page both are places of the text that "analyze --json" gives with it.',
    'Where several claims hold the place, all are told, the innermost first; where none does, the nearest.',
  ],
  options: { json: { description: 'print one JSON document' } },
  files: 'any',

  async run({ files, has }) {
    const [given, ...more] = files;
    if (given === undefined || more.length > 0) {
      throw new UsageError('name one place: FILE:OFFSET or FILE:LINE:COLUMN.');
    }
    const place = parsePlace(given);
    const read = await readReport(place.path);
    if ('code' in read) {
      printProblems([read]);
      return 1;
    }
    const { path, text } = read.document;
    const found = findPlace(text, place);
    const { claims, nearest } = explainClaims(read, found.offset);
    if (has('json')) {
      const told = { path, ...found, claims: claims.map(flat), nearest: nearest && flat(nearest) };
      console.log(JSON.stringify(told, null, 2));
    } else {
      const options = { width: terminalWidth(), colors: colorsOf(process.stdout) };
      const nearby = nearest && {
        explanation: nearest,
        ...findPlace(text, { path, offset: nearest.claim.span.start }),
      };
      console.log(explanationSheet({ path, ...found, claims, nearby }, options));
    }
    return 0;
  },
};

async function readReport(path: string): Promise<ReadArticle | IntakeProblem> {
  const input = await readUsableInput(path);
  if ('code' in input) return input;
  const read = readArticle({ id: 'a1', path, content: input.content, format: input.format });
  return articleProblem(input, read.document.sentences.length) ?? read;
}

/** The claim as `analyze --json` prints it, with how it came to be. */
function flat({ claim, ...how }: Explanation) {
  return { ...claim, ...how };
}
