/** The rows of the first table in a Markdown text whose first column is headed so, each by its columns' heads. */
export function markdownTable(markdown: string, firstHead: string): readonly ReadonlyMap<string, string>[] {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => cellsOf(line)[0] === firstHead);
  if (from < 0) throw new Error(`No table begins with the column ${firstHead}.`);
  const heads = cellsOf(lines[from] ?? '');
  const rows: ReadonlyMap<string, string>[] = [];
  for (const line of lines.slice(from + 2)) {
    if (!line.startsWith('|')) break;
    const cells = cellsOf(line);
    rows.push(new Map(heads.map((head, index) => [head, cells[index] ?? ''])));
  }
  return rows;
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
