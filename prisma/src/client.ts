import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../generated/client/client.ts';

export type Pool = pg.Pool;

export interface PoolOptions {
  /** The server cancels a statement that takes longer; without it none is cancelled. */
  readonly statementTimeoutMs?: number;
  /** How many connections it opens at most. */
  readonly connections?: number;
  /** Settings of each connection, as the server's command line has them. */
  readonly settings?: string;
}

/** Connections to the database at `url`, for a client, and for whoever counts how they are used. */
export function createPool(url: string, options: PoolOptions = {}): Pool {
  const { statementTimeoutMs = 0, connections = 10, settings } = options;
  return new pg.Pool({
    connectionString: url,
    max: connections,
    statement_timeout: statementTimeoutMs,
    ...(settings === undefined ? {} : { options: settings }),
  });
}

/** A client of the database at a URL, or by a pool, which it ends. Close it with `$disconnect()`. */
export function createClient(database: string | Pool): PrismaClient {
  const pool = typeof database === 'string' ? createPool(database) : database;
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }), errorFormat: 'minimal' });
}
