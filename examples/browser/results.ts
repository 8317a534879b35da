import type { StoryAnalysis } from '@crossread/engine';
import type { Claim, Comparison, Verdict } from '@crossread/shared';
import { element } from './element.ts';

const verdictWords: Readonly<Record<Verdict, string>> = {
  agree: '● agree',
  compatible: '◐ compatible',
  conflict: '◆ conflict',
  retracted: '⌀ withdrawn',
};

/** A row a quantity that two or more of the reports state, a column a report. */
export function comparisonTable({ analysis }: StoryAnalysis): Node {
  const { articles, comparisons, claims } = analysis;
  if (comparisons.length === 0) return element('p', {}, 'No quantity is stated by two of them.');
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const heads = articles.map(({ path }) => element('th', { scope: 'col' }, path));
  const rows = comparisons.map((comparison) => {
    const members = comparison.members.flatMap((id) => claimOf.get(id) ?? []);
    const cells = articles.map(({ id }) => cell(members.filter(({ article }) => article === id)));
    return element('tr', {}, rowHead(comparison), ...cells);
  });
  const head = element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Quantity'), ...heads));
  const table = element('table', {}, head, element('tbody', {}, ...rows));
  return element('div', { class: 'sideways', tabindex: '0', role: 'region', 'aria-label': 'Comparisons' }, table);
}

function rowHead({ label, verdict, pairs }: Comparison): HTMLElement {
  const reason = pairs.find((pair) => pair.verdict === verdict)?.reason ?? '';
  return element(
    'th',
    { scope: 'row' },
    label,
    element('span', { class: 'verdict', 'data-verdict': verdict }, verdictWords[verdict]),
    element('span', { class: 'reason' }, reason),
  );
}

function cell(claims: readonly Claim[]): HTMLElement {
  if (claims.length === 0) return element('td', {}, '–');
  const said = claims.map(({ span, attribution: { speaker, source } }) => {
    const name = speaker ?? source?.text;
    const by = name === undefined ? [] : [element('span', { class: 'said-by' }, name)];
    return element('div', {}, `“${span.text}”`, ...by);
  });
  return element('td', {}, ...said);
}

/** How many voices there are: reports that print one text are one. */
export function inShort({ analysis: { articles, comparisons }, origins }: StoryAnalysis): string {
  const counts = [
    articles.length === 1 ? '1 report' : `${articles.length} reports`,
    origins.length === 1 ? '1 independent origin' : `${origins.length} independent origins`,
    comparisons.length === 1 ? '1 quantity compared' : `${comparisons.length} quantities compared`,
  ];
  return `${counts.join(', ')}.`;
}
