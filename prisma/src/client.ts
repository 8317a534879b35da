import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/client/client.ts';

export interface ClientOptions {
  /** The server cancels a statement that takes longer; without it none is cancelled. */
  readonly statementTimeoutMs?: number;
  /** How many connections it opens at most. */
  readonly connections?: number;
}

/** A client of the database at `url`. Close it with `$disconnect()`. */
export function createClient(
  url: string,
  { statementTimeoutMs = 0, connections = 10 }: ClientOptions = {},
): PrismaClient {
  const pool = { connectionString: url, max: connections, statement_timeout: statementTimeoutMs };
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}
