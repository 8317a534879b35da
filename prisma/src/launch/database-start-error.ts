/** The database cannot be started or reached. The message says why and what to do, for the person at the terminal. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';
}

/** The way out that always works. */
export const useOwnServer =
  'Or set DATABASE_URL to a PostgreSQL server of your own (postgresql://user:password@host:5432/name).';
