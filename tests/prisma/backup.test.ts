import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { ArchiveError, restoreBackup, writeBackup } from '@crossread/prisma/archive';
import { createClient, migrate, packageFolder } from '@crossread/prisma';
import { apiClient } from '../helpers/api-client.ts';
import { startApi } from '../helpers/api.ts';
import { answer, begun, startClassroom } from '../helpers/classroom.ts';
import { startEmptyDatabase, startLibraryDatabase, type TestDatabase } from '../helpers/database.ts';

let full: TestDatabase;
let folder: string;
let file: string;
/** What the browsers of a teacher and of a pupil show. */
let cookies: readonly Map<string, string>[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-backup-'));
  file = path.join(folder, 'all.backup');
  full = await startLibraryDatabase();
  const api = await startApi(full.url);
  const prisma = createClient(full.url);
  const room = await startClassroom({ url: api.url, prisma }, 'berg');
  const { browser } = await room.join('Mia');
  const attempt = await begun(browser, await room.assign());
  await answer(browser, attempt.id, attempt.choices[0].id);
  cookies = [room.teacher.cookies, browser.cookies];
  await prisma.$disconnect();
  await api.stop();
}, 180_000);
afterAll(async () => {
  await full?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const databases: TestDatabase[] = [];
async function empty(): Promise<TestDatabase> {
  const database = await startEmptyDatabase();
  databases.push(database);
  return database;
}
afterAll(async () => {
  for (const database of databases) await database.stop();
});

async function withClient<Value>(url: string, use: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** An empty database beside a running one; gives its address. */
async function anotherOn(server: TestDatabase): Promise<string> {
  const name = randomUUID();
  await withClient(server.url, (client) => client.query(`CREATE DATABASE "${name}" TEMPLATE template0`));
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.href;
}

/** A fingerprint of each table's rows. */
function contents(url: string): Promise<Readonly<Record<string, string>>> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ tablename: string }>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    );
    const found: Record<string, string> = {};
    for (const { tablename } of rows) {
      const { rows: one } = await client.query<{ print: string; count: number }>(
        `SELECT count(*)::int AS count, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS print FROM "${tablename}" t`,
      );
      found[tablename] = `${one[0]?.count} ${one[0]?.print}`;
    }
    return found;
  });
}

describe('a backup', () => {
  test('restores every row into an empty database, and everybody is who they were', async () => {
    const written = await writeBackup(full.url, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { url } = await empty();
    expect(await restoreBackup(url, file)).toEqual(written);
    expect(await contents(url)).toEqual(await contents(full.url));
    expect(written.rows).toBeGreaterThan(500);

    const api = await startApi(url);
    const [teacher, pupil] = cookies.map((kept) => apiClient(api.url, {}, new Map(kept)));
    const query = '{ viewer { role pupil { nickname } classes { name pupils { nickname } } } }';
    expect((await teacher?.ask(query))?.viewer).toMatchObject({
      role: 'TEACHER',
      classes: [{ name: '7b', pupils: [{ nickname: 'Mia' }] }],
    });
    expect((await pupil?.ask(query))?.viewer.pupil).toEqual({ nickname: 'Mia' });
    await api.stop();
  }, 120_000);

  test('is of one moment, whatever is written meanwhile', async () => {
    const moment = path.join(folder, 'moment.backup');
    const insert = (client: pg.Client) =>
      client.query(
        `INSERT INTO "Publisher" (id, name) SELECT gen_random_uuid(), 'p' || random() FROM generate_series(1, 50)`,
      );
    let going = true;
    const writing = withClient(full.url, async (client) => {
      while (going) await insert(client);
    });
    await writeBackup(full.url, moment);
    going = false;
    await writing;
    const { url } = await empty();
    await restoreBackup(url, moment);
    const count = async (at: string) =>
      withClient(at, async (client) => (await client.query('SELECT 1 FROM "Publisher"')).rowCount ?? 0);
    expect((await count(url)) % 50).toBe((await count(full.url)) % 50);
    expect(await count(url)).toBeLessThan(await count(full.url));
  }, 120_000);

  test('does not take the place of a file unless it is told to', async () => {
    await expect(writeBackup(full.url, file)).rejects.toThrow(
      `${file} is there already. Choose another name, or --force.`,
    );
    await writeBackup(full.url, file, { force: true });
    const { url } = await empty();
    await expect(writeBackup(url, path.join(folder, 'nothing.backup'))).rejects.toThrow('There is nothing to save');
    await expect(writeBackup(full.url, path.join(folder, 'no/such.backup'))).rejects.toThrow('there is no such folder');
  });
});

/** A learner's answer to a question on a report, as the first version kept it. */
const firstRows = `
  INSERT INTO "Story" (id, slug, title, "engineName", "engineVersion") VALUES (gen_random_uuid(), 'ferry', 'The ferry', 'e', '1');
  INSERT INTO "Origin" (id, "storyId", position) SELECT gen_random_uuid(), id, 0 FROM "Story";
  INSERT INTO "Article" (id, "storyId", "originId", position, key, name, text, sha256, given, layout)
    SELECT gen_random_uuid(), "storyId", id, 0, 'a1', 'a.txt', 'The ferry sank.', encode(sha256('The ferry sank.'), 'hex'), '{}', '{}' FROM "Origin";
  INSERT INTO "Quiz" (id, "storyId", title, seed, "engineName", "engineVersion")
    SELECT gen_random_uuid(), id, 'Quiz: The ferry', '1', 'e', '1' FROM "Story";
  INSERT INTO "Question" (id, "quizId", position, kind, interaction, skill, prompt, options, difficulty, "needsReview")
    SELECT gen_random_uuid(), id, 0, 'locate-figure', 'choice', 'comprehension', 'What sank?', '[]', 0.3, false FROM "Quiz";
  INSERT INTO "QuestionKey" ("questionId", response, options, evidence, explanation)
    SELECT id, '{"optionIds":["a"]}', '[]', '[]', '' FROM "Question";
  INSERT INTO "Attempt" (id, "quizId") SELECT gen_random_uuid(), id FROM "Quiz";
  INSERT INTO "Response" (id, "attemptId", "questionId", answer, roles, score)
    SELECT gen_random_uuid(), "Attempt".id, "Question".id, '{"optionIds":["a"]}', '{key}', 1 FROM "Attempt", "Question"`;

describe('a backup of an older version', () => {
  const versions = readdirSync(path.join(packageFolder(), 'migrations'))
    .filter((name) => /^\d/.test(name))
    .sort();
  const [first = '', ...later] = versions.slice(0, -1);
  test.each([first, later[Math.floor(later.length / 2)] ?? '', later.at(-1) ?? ''])(
    '%s is brought up to date when it is restored, as its database would have been',
    async (version) => {
      const [old, url] = [await anotherOn(full), await anotherOn(full)];
      await migrate(old, { through: first });
      await withClient(old, (client) => client.query(firstRows));
      await migrate(old, { through: version });
      const archive = path.join(folder, `${version}.backup`);
      await writeBackup(old, archive);
      await restoreBackup(url, archive);
      await migrate(old);
      const restored = await contents(url);
      expect(restored).toEqual(await contents(old));
      expect(restored['Response']).toMatch(/^1 /);
      const prisma = createClient(url);
      const { answer: given, question } = await prisma.response.findFirstOrThrow({ include: { question: true } });
      expect([given, question.prompt]).toEqual([{ optionIds: ['a'] }, 'What sank?']);
      await prisma.$disconnect();
    },
    60_000,
  );
});

describe('what is refused leaves nothing of itself behind', () => {
  const frames = () => gunzipSync(readFileSync(file));
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer, string])[] = [
    ['cut off in the middle of the zip', () => readFileSync(file).subarray(0, -2000), 'it ends in the middle'],
    ['cut off between its parts', () => gzipSync(frames().subarray(0, -5)), 'it ends in the middle'],
    ['another program’s file', () => gzipSync(Buffer.from('hello, this is text')), 'its parts are not in order'],
    ['no zip', () => Buffer.from('hello'), 'is no backup, or is damaged'],
    [
      'with a letter changed',
      () => {
        const bytes = frames();
        const at = bytes.indexOf('Kazakhstan');
        bytes.write('k', at, 'latin1');
        return gzipSync(bytes);
      },
      'is not what was written',
    ],
    [
      'of a format to come',
      () => gzipSync(Buffer.from(frames().toString('latin1').replace('"version":1', '"version":9'), 'latin1')),
      'has version 9 of the format',
    ],
  ];
  test.each(damages)(
    'a backup %s',
    async (_what, damage, message) => {
      const damagedFile = path.join(folder, 'damaged.backup');
      writeFileSync(damagedFile, damage(Buffer.alloc(0)));
      const { url } = await empty();
      const refused = restoreBackup(url, damagedFile);
      await expect(refused).rejects.toThrow(ArchiveError);
      await expect(refused).rejects.toThrow(message);
      const left = await contents(url);
      expect(Object.values(left).every((rows) => rows.startsWith('0 '))).toBe(true);
    },
    60_000,
  );

  test('a database that is not empty, and a file that is not there', async () => {
    const before = await contents(full.url);
    await expect(restoreBackup(full.url, file)).rejects.toThrow('The database is not empty');
    expect(await contents(full.url)).toEqual(before);
    await expect(restoreBackup(full.url, path.join(folder, 'nowhere'))).rejects.toThrow('there is no such file');
  });
});
