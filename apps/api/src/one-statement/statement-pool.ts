import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import type { Statement } from './compile.ts';

/** Connections of their own for reading: a page takes one of them for one statement. */
const connectionsMost = 8;
/** PostgreSQL keeps what it prepared until the connection ends, and anybody may ask for ever other fields. */
const preparedMost = 200;

/**
 * Planned once for all values: planning such a statement takes longer than running it. Compiling it to machine code takes
 * longer still.
 */
const settings = '-c plan_cache_mode=force_generic_plan -c jit=off';

/** A row as JSON, and the key it was found by where the statement gives that. */
export interface FoundRow {
  readonly row: unknown;
  readonly key?: string;
}

export interface StatementPool {
  run(statement: Pick<Statement, 'text' | 'values'>): Promise<FoundRow[]>;
  stop(): Promise<void>;
}

export function startStatementPool(url: string, onError: (error: Error) => void): StatementPool {
  const pool = new pg.Pool({ connectionString: url, max: connectionsMost, options: settings });
  pool.on('error', onError); // of a connection that waits; the next statement makes a new one
  const names = new LRUCache<string, string>({ max: 1000 });
  const prepared = new WeakMap<pg.PoolClient, Set<string>>();
  const nameOf = (text: string): string => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const name = createHash('sha256').update(text).digest('base64').slice(0, 32);
    names.set(text, name);
    return name;
  };
  return {
    async run({ text, values }) {
      const client = await pool.connect();
      const name = nameOf(text);
      const before = prepared.get(client) ?? new Set();
      prepared.set(client, before.add(name));
      let failed = true;
      try {
        const { rows } = await client.query<FoundRow>({ name, text, values: [...values] });
        failed = false;
        return rows;
      } finally {
        client.release(failed || before.size >= preparedMost);
      }
    },
    async stop() {
      await pool.end();
    },
  };
}
