import type { Statement } from './compile.ts';
import type { FoundRow } from './statement-pool.ts';

/** Gives the read rows of a statement, each with the key it was found by. */
export type RunStatement = (statement: Statement) => Promise<readonly FoundRow[]>;

interface Batch {
  readonly keys: Set<string>;
  readonly found: Promise<ReadonlyMap<string | undefined, unknown>>;
}

/**
 * Rows that are wanted one by one and at the same time, all with the same fields, are fetched by one statement: a list's
 * items may each ask for theirs. The statement's last value is the list of keys.
 */
export function startFindByKey(run: RunStatement): (statement: Statement, key: string) => Promise<unknown> {
  const open = new Map<string, Batch>();
  const begin = (statement: Statement, name: string): Batch => {
    const keys = new Set<string>();
    const found = new Promise<void>((resolve) => process.nextTick(resolve)).then(async () => {
      open.delete(name);
      const rows = await run({ ...statement, values: [...statement.values, [...keys]] });
      return new Map(rows.map(({ key, row }) => [key, row]));
    });
    const batch = { keys, found };
    open.set(name, batch);
    return batch;
  };
  return async (statement, key) => {
    const name = `${statement.text} ${JSON.stringify(statement.values)}`;
    const batch = open.get(name) ?? begin(statement, name);
    batch.keys.add(key);
    return (await batch.found).get(key) ?? null;
  };
}
