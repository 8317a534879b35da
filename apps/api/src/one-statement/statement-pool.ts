import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PoolClient } from 'pg';
import type { Pool } from '@crossread/prisma';
import type { Statement } from './compile.ts';

/** PostgreSQL keeps what it prepared until the connection ends, and anybody may ask for ever other fields. */
const preparedMost = 200;

/**
 * What its pool is made with. A statement is planned once for all values: planning it takes longer than running it, and
 * compiling it to machine code longer still.
 */
export const statementPool = { connections: 8, settings: '-c plan_cache_mode=force_generic_plan -c jit=off' } as const;

/** A row as JSON, and, where the statement gives that, the key it was found by or how many there are in all. */
export interface FoundRow {
  readonly row: unknown;
  readonly key?: string;
  readonly total?: number;
}

export interface StatementPool {
  run(statement: Pick<Statement, 'text' | 'values'>): Promise<FoundRow[]>;
  stop(): Promise<void>;
}

/** Ends the pool when it is stopped. */
export function startStatementPool(pool: Pool, onError: (error: Error) => void): StatementPool {
  pool.on('error', onError); // of a connection that waits; the next statement makes a new one
  const names = new LRUCache<string, string>({ max: 1000 });
  const prepared = new WeakMap<PoolClient, Set<string>>();
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
