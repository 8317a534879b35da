import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { packageFolder } from './package-folder.ts';

/** The database cannot be brought to this Crossread's shape. The message says why and what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

export interface MigrateOptions {
  /** Lines for the person at the terminal. */
  readonly log?: (line: string) => void;
  /** The folder of migrations; this package's where it is not given. */
  readonly folder?: string;
  /** The last that is applied; all where it is not given. */
  readonly through?: string;
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Prisma Migrate's own advisory lock and table, so that its command line and this one see the same history. */
const lockId = 72707369;
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies the migrations that the database lacks, each in a transaction of its own: one that fails leaves nothing of
 * itself behind. Processes that start together wait for each other. Returns the names applied; throws `MigrationError`.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<readonly string[]> {
  const { log = () => {}, folder = path.join(packageFolder(), 'migrations'), through } = options;
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockId]);
    await client.query(historyTable);
    const missing = missingMigrations(migrations, await history(client));
    const wanted = missing.filter(({ name }) => through === undefined || name <= through);
    for (const migration of wanted) {
      log(`Applying migration ${migration.name} …`);
      await apply(client, migration);
    }
    return wanted.map(({ name }) => name);
  } finally {
    await client.end(); // which releases the lock
  }
}

function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: checksumOf(sql) };
    });
}

/** Git may have given the file other line ends than it had where it was applied. */
function checksumOf(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
}

interface HistoryRow {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

async function history(client: pg.Client): Promise<readonly HistoryRow[]> {
  const { rows } = await client.query<HistoryRow>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  return rows;
}

function missingMigrations(migrations: readonly Migration[], rows: readonly HistoryRow[]): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const name = row.migration_name;
    const migration = known.get(name);
    if (row.finished_at === null) {
      throw new MigrationError(
        `Migration ${name} was begun with another tool and did not finish. Look at what it left, mend it, and run "npx prisma migrate resolve --rolled-back ${name}" (or --applied).`,
      );
    }
    if (!migration) {
      throw new MigrationError(
        `The database has the migration ${name}, which this Crossread does not know: a newer version has used it. Start that version, or use another database.`,
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new MigrationError(
        `Migration ${name} is not the one that was applied to this database. Restore its file as it was; make changes in a new migration.`,
      );
    }
  }
  const applied = new Set(rows.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {}); // a lost connection has rolled back already
    throw new MigrationError(
      `Migration ${name} failed and was undone: ${(error as Error).message}. The database is as it was before it; mend the cause and start again.`,
      { cause: error },
    );
  }
}
