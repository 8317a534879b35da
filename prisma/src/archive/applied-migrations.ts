import type { Client } from 'pg';
import type { Header } from './frames.ts';

/** Those that have been applied to a database, in their order. */
export async function appliedMigrations(client: Client): Promise<Header['migrations']> {
  const { rows } = await client.query<Header['migrations'][number]>(
    'SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name',
  );
  return rows;
}
