import { extract as extractArticle } from '@crossread/engine';
import type { Extract } from '@crossread/engine';
import { articleProblem } from '@crossread/shared';
import type { IntakeProblem } from '@crossread/shared';
import type { Command, ExitStatus } from '../command.ts';
import { filesHelp, jsonlOption } from '../help.ts';
import { readUsableInput } from '../input/read-input.ts';
import { clearProgress, colorsOf, printProblems, showProgress, terminalWidth } from '../output/terminal.ts';
import { indented } from '../output/wrap.ts';

/** Columns beyond which the eye loses the line. */
const mostReadable = 100;

export const extract: Command = {
  summary: "Takes the article's body alone out of saved pages or pasted text",
  synopsis: '[--jsonl] FILE...',
  details: [filesHelp, 'With --jsonl it prints a line each: {"path", "title", "byline", "published", "text"}.'],
  options: { jsonl: jsonlOption },
  files: 'some',

  async run({ files, has }) {
    let status: ExitStatus = 0;
    for (const [index, path] of files.entries()) {
      showProgress(`Extracting ${index + 1} of ${files.length}: ${path}`);
      const result = await extractFile(path);
      if ('code' in result) {
        printProblems([result]);
        status = 1;
      } else {
        clearProgress();
        console.log(has('jsonl') ? JSON.stringify(result) : forReading(result));
      }
    }
    return status;
  },
};

async function extractFile(path: string): Promise<Extract | IntakeProblem> {
  const input = await readUsableInput(path);
  if ('code' in input) return input;
  const { content, format } = input;
  const article = extractArticle({ id: path, path, content, format });
  return articleProblem(input, article.text === '' ? 0 : 1) ?? article;
}

function forReading({ path, title, byline, published, text }: Extract): string {
  const { bold, dim } = colorsOf(process.stdout);
  const width = Math.min(terminalWidth(), mostReadable);
  const about = [byline, published, path].filter((part) => part !== null).join(' · ');
  const paragraphs = text.split('\n').map((paragraph) => indented(paragraph, 0, width));
  return [bold(indented(title ?? 'Without a title', 0, width)), dim(about), '', paragraphs.join('\n\n'), ''].join('\n');
}
