import type { Client } from 'pg';

/** A table of the store with the columns that are written into it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

const historyName = '_prisma_migrations';

/** All tables of the store, each after those that it refers to; without the history of migrations, and pg-boss's. */
export async function tablesOf(client: Client): Promise<readonly Table[]> {
  const { rows: columns } = await client.query<{ readonly name: string; readonly columns: string[] }>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> $1
     GROUP BY c.relname ORDER BY c.relname`,
    [historyName],
  );
  const { rows: references } = await client.query<{ readonly from: string; readonly to: string }>(
    `SELECT f.relname AS from, t.relname AS to FROM pg_constraint k
     JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
     WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND k.conrelid <> k.confrelid`,
  );
  const placed: Table[] = [];
  const open = new Map(columns.map((table) => [table.name, table]));
  while (open.size > 0) {
    const ready = [...open.values()].filter(
      ({ name }) => !references.some(({ from, to }) => from === name && open.has(to)),
    );
    if (ready.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...open.keys()].join(', ')}.`);
    for (const table of ready) open.delete(table.name);
    placed.push(...ready);
  }
  return placed;
}

/** For COPY. */
export function columnList({ columns }: Pick<Table, 'columns'>): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
