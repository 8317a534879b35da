import { clusterReports, readDocument, reportTerms } from '@crossread/engine';
import type { ReportTerms } from '@crossread/engine';
import { articleProblem } from '@crossread/shared';
import type { IntakeProblem } from '@crossread/shared';
import type { Command } from '../command.ts';
import { filesHelp, jsonlOption } from '../help.ts';
import { readUsableInput } from '../input/read-input.ts';
import { printLine } from '../input/standard-input.ts';
import { clusterSheet } from '../output/cluster-sheet.ts';
import type { ClusteredReport } from '../output/cluster-sheet.ts';
import { clearProgress, colorsOf, printProblems, showProgress, terminalWidth, warn } from '../output/terminal.ts';

export const cluster: Command = {
  summary: 'Tells which reports are about one event',
  synopsis: '[--jsonl] FILE...',
  details: [
    filesHelp,
    'The reports may be about any events. Prints each story with its reports and what most of them name and few others do. With --jsonl it prints a line for each report, in the order given: {"path", "story"}, the same story for reports of the same event.',
  ],
  options: { jsonl: jsonlOption },
  files: 'some',

  async run({ files, has }) {
    const reports: (ClusteredReport & { readonly terms: ReportTerms })[] = [];
    for (const [index, path] of files.entries()) {
      showProgress(`Reading ${index + 1} of ${files.length}: ${path}`);
      const read = await readReport(path);
      if ('code' in read) printProblems([read]);
      else reports.push(read);
    }
    clearProgress();
    if (reports.length === 1) warn('there is one report only, so nothing to compare it with.');
    const stories = clusterReports(reports.map(({ terms }) => terms));
    if (has('jsonl')) {
      const storyOf = new Map(stories.flatMap((story, index) => story.reports.map((report) => [report, index + 1])));
      reports.forEach(({ path }, report) => printLine({ path, story: storyOf.get(report) }));
    } else if (reports.length > 0) {
      console.log(clusterSheet(stories, reports, { width: terminalWidth(), colors: colorsOf(process.stdout) }));
    }
    return reports.length === files.length ? 0 : 1;
  },
};

/** Keeps of a report what tells its event, so that many thousands can be read one after the other. */
async function readReport(path: string): Promise<(ClusteredReport & { terms: ReportTerms }) | IntakeProblem> {
  const input = await readUsableInput(path);
  if ('code' in input) return input;
  const { content, format } = input;
  const document = readDocument({ id: path, path, content, format });
  return (
    articleProblem(input, document.sentences.length) ?? {
      path,
      title: document.title?.text ?? null,
      terms: reportTerms(document),
    }
  );
}
