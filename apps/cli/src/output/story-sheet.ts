import type { StoryAnalysis } from '@crossread/engine';
import type { Analysis, Language, TextReuse } from '@crossread/shared';
import { comparisonSheet } from './comparison-sheet.ts';
import { reportLabel } from './report-label.ts';
import type { SheetOptions } from './sheet-options.ts';
import { indented } from './wrap.ts';

/** What `crossread analyze` prints for a person: who is speaking, then what they say. */
export function storySheet({ analysis, origins }: StoryAnalysis, language: Language, options: SheetOptions): string {
  const { articles, comparisons } = analysis;
  const labels = new Map(articles.map(({ id }, index) => [id, reportLabel(index)]));
  const counts = `${count(articles.length, 'report')}, ${count(origins.length, 'independent origin')}`;
  const compared =
    comparisons.length === 0
      ? 'No quantity is stated by two of them.'
      : comparisonSheet(analysis, labels, language, options);
  return [
    options.colors.bold(counts),
    '',
    ...articles.map((article) => reportLine(article, labels, options)),
    '',
    ...sharedTexts(analysis, labels).map((line) => indented(line, 0, options.width)),
    compared,
  ].join('\n');
}

function reportLine(
  { id, path, publisher, agency, published, title }: Analysis['articles'][number],
  labels: ReadonlyMap<string, string>,
  { width, colors }: SheetOptions,
): string {
  const credited = agency !== null && agency !== publisher ? `with ${agency}` : null;
  const date = published?.date.replace('T', ' ') ?? null;
  const about = [publisher, credited, date, path].filter((part) => part !== null).join(' · ');
  const label = labels.get(id) ?? '';
  if (!title) return indented(about, 4, width, label);
  return [indented(title.text, 4, width, label), colors.dim(indented(about, 4, width))].join('\n');
}

function sharedTexts({ textReuse }: Analysis, labels: ReadonlyMap<string, string>): string[] {
  const lines = textReuse
    .filter(({ sharedOrigin }) => sharedOrigin)
    .map((reuse) => {
      const pair = `${labels.get(reuse.a) ?? reuse.a} and ${labels.get(reuse.b) ?? reuse.b}`;
      return `${pair} print one text: ${longestRun(reuse)} words in a row are the same.`;
    });
  return lines.length === 0 ? [] : [...lines, ''];
}

function longestRun({ passages }: TextReuse): number {
  return Math.max(0, ...passages.map(({ a }) => a.text.split(/\s+/).filter((word) => word !== '').length));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
