import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PoolClient } from 'pg';
import type { Pool } from '@crossread/prisma';

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

/** Runs a statement of ours, prepared under its text, and gives its rows and how many it has found or changed. */
export type RunSql = <Row>(
  text: string,
  values: readonly unknown[],
) => Promise<{ readonly rows: readonly Row[]; readonly count: number }>;

export interface StatementPool {
  /** The rows of one statement. */
  run<Row>(text: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** What is run in it is done as a whole; where `work` throws, nothing is. */
  transaction<Result>(work: (run: RunSql) => Promise<Result>): Promise<Result>;
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
  /** Gives `work` a connection of its own; one on which something failed is not used again. */
  async function onConnection<Result>(work: (run: RunSql, client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await pool.connect();
    const before = prepared.get(client) ?? new Set();
    prepared.set(client, before);
    const run = async <Row>(text: string, values: readonly unknown[]) => {
      const name = nameOf(text);
      before.add(name);
      const { rows, rowCount } = await client.query({ name, text, values: [...values] });
      return { rows: rows as Row[], count: rowCount ?? 0 };
    };
    let failed = true;
    try {
      const result = await work(run, client);
      failed = false;
      return result;
    } finally {
      client.release(failed || before.size >= preparedMost);
    }
  }
  return {
    run: <Row>(text: string, values: readonly unknown[]) =>
      onConnection(async (run) => (await run<Row>(text, values)).rows),
    transaction: (work) =>
      onConnection(async (run, client) => {
        await client.query('BEGIN');
        const result = await work(run); // what it throws ends the connection, and with it the transaction
        await client.query('COMMIT');
        return result;
      }),
    async stop() {
      await pool.end();
    },
  };
}
