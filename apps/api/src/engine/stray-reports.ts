import { clusterReports, reportTerms } from '@crossread/engine';
import type { StoryAnalysis } from '@crossread/engine';
import type { IntakeProblem } from '@crossread/shared';

/** A report in which fewer names, figures and words are found is too short to be judged by them. */
const termsMin = 12;
/** So many examples of what the others share say enough. */
const examplesMax = 3;

export interface StrayReport extends Omit<IntakeProblem, 'code'> {
  readonly code: 'different-event';
}

/**
 * The reports that are about another event than most: those outside the largest cluster that print no text of it. Where
 * no two reports belong together, all of them.
 */
export function strayReports({ analysis, articles }: StoryAnalysis): readonly StrayReport[] {
  if (articles.length < 2) return [];
  const reports = articles.map(({ document }) => reportTerms(document));
  const clusters = clusterReports(reports);
  const main = clusters.reduce((largest, cluster) =>
    cluster.reports.length > largest.reports.length ? cluster : largest,
  );
  const links = sharedOrigins(analysis);
  const belongs = new Set(main.reports.map((report) => articles[report]?.document.id ?? ''));
  const judged = articles.filter((_, report) => (reports[report]?.terms.length ?? 0) >= termsMin);
  const outside = judged.filter(({ document: { id } }) => {
    return (
      !belongs.has(id) && ![...belongs].some((other) => links.has(`${id} ${other}`) || links.has(`${other} ${id}`))
    );
  });
  const strays = main.reports.length === 1 && outside.length === articles.length - 1 ? articles : outside;
  return strays.map(({ document: { path } }) => ({
    code: 'different-event',
    path,
    message: `${path}: it seems to be about another event than the other reports${whatOthersShare(main.shared)}. It is left out. Put it into a story with other reports of the same event.`,
  }));
}

function whatOthersShare(shared: readonly string[]): string {
  return shared.length === 0 ? '' : `, which have ${shared.slice(0, examplesMax).join(', ')} in common`;
}

/** Pairs of articles, by id, that go back to one text. */
function sharedOrigins({ textReuse }: StoryAnalysis['analysis']): ReadonlySet<string> {
  return new Set(textReuse.filter(({ sharedOrigin }) => sharedOrigin).map(({ a, b }) => `${a} ${b}`));
}
