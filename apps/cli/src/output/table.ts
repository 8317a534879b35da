import Table from 'cli-table3';
import { colorsOf, terminalWidth } from './terminal.ts';

/** Shares of the width for the columns: each as wide as its longest cell where all fit, the widest cut down first. */
export function columnWidths(cells: readonly (readonly string[])[], width: number): number[] {
  const padding = 2;
  const borders = (cells[0]?.length ?? 0) + 1;
  const widths = (cells[0] ?? []).map((_, column) => {
    return Math.max(...cells.map((row) => row[column]?.length ?? 0)) + padding;
  });
  const least = padding + 10;
  for (let over = sum(widths) + borders - width; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= least) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** A table with a heading, as wide as the terminal allows; nothing but a line where there are no rows. */
export function printTable(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) {
    console.log('Nothing was found.');
    return;
  }
  const { bold } = colorsOf(process.stdout);
  const table = new Table({
    head: heading.map((cell) => bold(cell)),
    colWidths: columnWidths([heading, ...rows], terminalWidth()),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  console.log(table.toString());
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
