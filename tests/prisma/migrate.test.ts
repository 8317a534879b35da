import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MigrationError, migrate, packageFolder, type RunningDatabase } from '@crossread/prisma';
import pg from 'pg';
import { startEmptyDatabase } from '../helpers/database.ts';

let server: RunningDatabase;
let folder: string;

beforeAll(async () => {
  server = await startEmptyDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-migrations-'));
  cpSync(path.join(packageFolder(), 'migrations'), folder, { recursive: true });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A database of its own on the shared server, so that cases do not meet. */
async function freshDatabase(name: string): Promise<string> {
  await query(server.url, `CREATE DATABASE ${name}`);
  return server.url.replace(/\/crossread$/, `/${name}`);
}

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

describe('migrating', () => {
  test('a second time applies nothing', async () => {
    const url = await freshDatabase('twice');
    expect(await migrate(url, { folder })).not.toEqual([]);
    expect(await migrate(url, { folder })).toEqual([]);
  });

  test('from four processes at once applies each migration once', async () => {
    const url = await freshDatabase('at_once');
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, { folder })));
    const { rows } = await query(url, 'SELECT migration_name FROM _prisma_migrations');
    expect(applied.flat()).toEqual(rows.map((row) => row.migration_name));
  });

  test('undoes one that fails, says so, and applies it once it is mended', async () => {
    const url = await freshDatabase('failing');
    addMigration('29990101000000_half', 'CREATE TABLE "Half" (id int); SELECT 1 / 0;');
    await expect(migrate(url, { folder })).rejects.toThrow(
      /29990101000000_half failed and was undone: division by zero/,
    );
    expect((await query(url, `SELECT to_regclass('"Half"') AS half`)).rows).toEqual([{ half: null }]);

    addMigration('29990101000000_half', 'CREATE TABLE "Half" (id int);');
    expect(await migrate(url, { folder })).toEqual(['29990101000000_half']);
    rmSync(path.join(folder, '29990101000000_half'), { recursive: true });
    await expect(migrate(url, { folder })).rejects.toThrow(/a newer version has used it/);
  });

  test('refuses a migration that was edited after it was applied, but not one whose line ends changed', async () => {
    const url = await freshDatabase('edited');
    addMigration('29980101000000_notes', 'CREATE TABLE "Note" (id int);\n');
    await migrate(url, { folder });
    addMigration('29980101000000_notes', 'CREATE TABLE "Note" (id int);\r\n');
    expect(await migrate(url, { folder })).toEqual([]);
    addMigration('29980101000000_notes', 'CREATE TABLE "Note" (id bigint);\n');
    await expect(migrate(url, { folder })).rejects.toThrow(MigrationError);
    rmSync(path.join(folder, '29980101000000_notes'), { recursive: true });
  });

  test('writes the history that Prisma Migrate reads', async () => {
    const url = await freshDatabase('history');
    await migrate(url);
    const { rows } = await query(url, 'SELECT * FROM _prisma_migrations');
    expect(rows).toHaveLength(1);
    const sql = readFileSync(path.join(packageFolder(), 'migrations', rows[0].migration_name, 'migration.sql'));
    const digest = await crypto.subtle.digest('SHA-256', sql);
    expect(rows[0]).toMatchObject({
      checksum: Buffer.from(digest).toString('hex'),
      finished_at: expect.any(Date),
      rolled_back_at: null,
      applied_steps_count: 1,
    });
  });
});
