import { analyzeStory } from '@crossread/engine';
import { admitReports, articleProblem } from '@crossread/shared';
import sampleOne from '../../prisma/library/veldra-flood/1-brannik-gazette.txt';
import sampleTwo from '../../prisma/library/veldra-flood/2-lakeland-tribune.txt';
import { byId, element } from './element.ts';
import { pastedReports, reportFields, type PastedReport } from './report-fields.ts';
import { comparisonTable, inShort } from './results.ts';

const nothing: PastedReport = { publisher: '', content: '' };
const sample: readonly PastedReport[] = [
  { publisher: 'Brannik Gazette', content: sampleOne },
  { publisher: 'Lakeland Tribune', content: sampleTwo },
];

const reports = byId('reports');
const form = document.querySelector('form');
const results = byId('results');

show([nothing, nothing]);
byId('add').addEventListener('click', () => {
  const fields = reportFields(reports.childElementCount + 1, nothing);
  reports.append(fields);
  fields.querySelector('input')?.focus();
});
byId('sample').addEventListener('click', () => {
  show(sample);
  compare(sample);
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  compare(pastedReports(form));
});

function show(pasted: readonly PastedReport[]): void {
  reports.replaceChildren(...pasted.map((report, index) => reportFields(index + 1, report)));
}

function compare(pasted: readonly PastedReport[]): void {
  const { admitted, problems } = admitReports(
    pasted.map(({ publisher, content }) => ({ path: publisher, content, format: 'text' as const, publisher })),
  );
  const story = analyzeStory(
    admitted.map(({ publisher, ...report }, index) => ({ ...report, id: `r${index + 1}`, given: { publisher } })),
  );
  const unread = admitted.map((report, index) =>
    articleProblem(report, story.articles[index]?.document.sentences.length ?? 0),
  );
  const said = [...problems, ...unread].flatMap((problem) => (problem === null ? [] : problem.message));
  byId('told').replaceChildren(...said.map((problem) => element('p', {}, problem)), comparisonTable(story));
  results.hidden = false;
  results.focus();
  byId('status').textContent = inShort(story);
}
