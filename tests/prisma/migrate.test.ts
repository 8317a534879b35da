import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** The names of the migrations, in order. */
function migrations(): readonly string[] {
  const entries = readdirSync(path.join(packageFolder(), 'migrations'), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort();
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
    expect(rows.map((row) => row.migration_name)).toEqual(migrations());
    for (const row of rows) {
      const sql = readFileSync(path.join(packageFolder(), 'migrations', row.migration_name, 'migration.sql'));
      const digest = await crypto.subtle.digest('SHA-256', sql);
      expect(row).toMatchObject({
        checksum: Buffer.from(digest).toString('hex'),
        finished_at: expect.any(Date),
        rolled_back_at: null,
        applied_steps_count: 1,
      });
    }
  });

  test('keeps the quizzes and answers of an earlier version, as attempts at the first version of their quiz', async () => {
    const url = await freshDatabase('earlier');
    const earlier = mkdtempSync(path.join(tmpdir(), 'crossread-migrations-'));
    const [first = ''] = migrations();
    for (const name of ['migration_lock.toml', first])
      cpSync(path.join(folder, name), path.join(earlier, name), { recursive: true });
    await migrate(url, { folder: earlier });
    rmSync(earlier, { recursive: true });
    const id = '00000000-0000-4000-8000-00000000000';
    await query(
      url,
      `INSERT INTO "Story" (id, slug, title, "engineName", "engineVersion") VALUES ('${id}1', 's', 'S', 'crossread', '0.1.0');
       INSERT INTO "Quiz" (id, "storyId", title, seed, "engineName", "engineVersion")
         VALUES ('${id}2', '${id}1', 'Q', '1', 'crossread', '0.1.0');
       INSERT INTO "Question" (id, "quizId", position, kind, interaction, skill, prompt, options, difficulty, "needsReview")
         VALUES ('${id}3', '${id}2', 0, 'cloze', 'choice', 'comprehension', 'P', '[]', 0.5, false);
       INSERT INTO "QuestionKey" ("questionId", response, options, evidence, explanation)
         VALUES ('${id}3', '{"optionIds":["a"]}', '[]', '[]', 'E');
       INSERT INTO "Attempt" (id, "quizId") VALUES ('${id}4', '${id}2');
       INSERT INTO "Response" (id, "attemptId", "questionId", answer, score)
         VALUES ('${id}5', '${id}4', '${id}3', '{"optionIds":["a"]}', 1);`,
    );
    await migrate(url, { folder });
    const { rows } = await query(
      url,
      `SELECT z.version AS quiz, a.version AS attempt, a.certainty AS asks, q."staleFrom", k.basis, r.score, r.certainty
         FROM "Response" r JOIN "Attempt" a ON a.id = r."attemptId" JOIN "Quiz" z ON z.id = a."quizId"
         JOIN "Question" q ON q.id = r."questionId" JOIN "QuestionKey" k ON k."questionId" = q.id`,
    );
    expect(rows).toEqual([
      { quiz: 1, attempt: 1, asks: false, staleFrom: null, basis: null, score: 1, certainty: null },
    ]);
  });
});
