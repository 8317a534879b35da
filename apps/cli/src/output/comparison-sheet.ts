import { render, renderWithin } from '@crossread/engine';
import type { Analysis, Claim, Comparison, Language, Verdict } from '@crossread/shared';
import Table from 'cli-table3';
import type { SheetOptions } from './sheet-options.ts';
import { indented } from './wrap.ts';

const marks: Readonly<
  Record<
    Verdict,
    {
      readonly mark: string;
      readonly words: Readonly<Record<Language, string>>;
      readonly color: 'green' | 'cyan' | 'red' | 'yellow';
    }
  >
> = {
  agree: { mark: '●', words: { en: 'agree', de: 'stimmen überein' }, color: 'green' },
  compatible: { mark: '◐', words: { en: 'compatible', de: 'sind vereinbar' }, color: 'cyan' },
  conflict: { mark: '◆', words: { en: 'conflict', de: 'Widerspruch' }, color: 'red' },
  retracted: { mark: '⌀', words: { en: 'withdrawn', de: 'zurückgezogen' }, color: 'yellow' },
};

const labelWidth = 26;
const narrowestCell = 11;
/** Reasons of one comparison that are printed; further pairs seldom say anything else. */
const mostReasons = 3;

/** A row a quantity and a column a report; where the terminal is too narrow for that, a paragraph a quantity. */
export function comparisonSheet(
  analysis: Analysis,
  labels: ReadonlyMap<string, string>,
  language: Language,
  options: SheetOptions,
): string {
  const ids = analysis.articles.map(({ id }) => id);
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const rows = analysis.comparisons.map((comparison) => rowOf(comparison, claims, ids, language));
  const cellWidth = Math.min(20, Math.floor((options.width - labelWidth - ids.length - 2) / ids.length));
  if (cellWidth < narrowestCell) return rows.map((row) => paragraph(row, labels, ids, options)).join('\n\n');

  const table = new Table({
    head: ['', ...ids.map((id) => options.colors.bold(labels.get(id) ?? id))],
    colWidths: [labelWidth, ...ids.map(() => cellWidth)],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of rows) {
    table.push([heading(row, options), ...row.cells.map((cell) => cell ?? '–')]);
    table.push([{ content: options.colors.dim(row.reasons.join(' ')), colSpan: ids.length + 1 }]);
  }
  return table.toString();
}

interface Row {
  readonly comparison: Comparison;
  readonly label: string;
  readonly language: Language;
  /** What each report says, word for word; `null` where it says nothing of it. */
  readonly cells: readonly (string | null)[];
  readonly reasons: readonly string[];
}

function rowOf(
  comparison: Comparison,
  claims: ReadonlyMap<string, Claim>,
  ids: readonly string[],
  language: Language,
): Row {
  const members = comparison.members.flatMap((id) => claims.get(id) ?? []);
  const cells = ids.map((id) => {
    const said = members.filter(({ article }) => article === id).map(wordsOf);
    return said.length === 0 ? null : [...new Set(said)].join('; ');
  });
  const decisive = comparison.pairs.filter(({ verdict }) => verdict === comparison.verdict);
  const reasons = [
    ...new Set(decisive.map(({ reason, message }) => (message ? render(message, language) : reason))),
  ].slice(0, mostReasons);
  const label = comparison.message ? renderWithin(comparison.message, language) : comparison.label;
  return { comparison, label, language, cells, reasons };
}

function wordsOf({ span, status }: Claim): string {
  const words = span.text.replace(/\s+/g, ' ');
  return status === 'asserted' ? words : `${words} (${status === 'retracted' ? 'withdrawn' : status})`;
}

function heading({ comparison: { verdict }, label, language }: Row, { colors }: SheetOptions): string {
  const { mark, words, color } = marks[verdict];
  const word = words[language];
  return `${colors[color](`${mark} ${word}`)}\n${label}`;
}

function paragraph(
  row: Row,
  labels: ReadonlyMap<string, string>,
  ids: readonly string[],
  options: SheetOptions,
): string {
  const { mark, words, color } = marks[row.comparison.verdict];
  const word = words[row.language];
  const { colors, width } = options;
  const said = row.cells.flatMap((cell, index) =>
    cell === null ? [] : `${labels.get(ids[index] ?? '') ?? ''}: ${cell}`,
  );
  return [
    `${colors[color](`${mark} ${word}`)}  ${colors.bold(row.label)}`,
    ...said.map((line) => indented(line, 4, width, '    ')),
    ...row.reasons.map((reason) => colors.dim(indented(reason, 4, width, '    '))),
  ].join('\n');
}
