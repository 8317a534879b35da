import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { migrate } from '../migrate.ts';
import { appliedMigrations } from './applied-migrations.ts';
import { ArchiveError } from './archive-error.ts';
import { columnList, tablesOf, type Table } from './tables.ts';
import {
  damaged,
  formatName,
  formatVersion,
  framesIn,
  newHash,
  type Frame,
  type Header,
  type TableEnd,
  type TableStart,
} from './frames.ts';
import type { BackupResult } from './write-backup.ts';

/** Checks a row as it was checked when it was first written; the other triggers work out what the backup has already. */
const keptTriggers = ['article_text_is_immutable'];

/**
 * Fills an empty database with what a backup holds, in one transaction: a backup that is damaged, of another program or of a
 * newer version leaves nothing of itself behind. Jobs that had not ended are failed, since what would go on with them is not
 * in a backup. Throws `ArchiveError`.
 */
export async function restoreBackup(url: string, file: string): Promise<BackupResult> {
  const frames = framesIn(unzipped(file));
  const header = headerIn(await nextFrame(frames));
  await migrate(url, { through: header.migrations.at(-1)?.name ?? '' });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await sameMigrations(client, header);
    await client.query('BEGIN');
    const tables = await tablesOf(client);
    await mustBeEmpty(client, tables);
    for (const { name } of tables) await triggers(client, name, 'DISABLE');
    const result = await restoreTables(client, tables, frames);
    await client.query(
      `UPDATE "Job" SET state = 'failed', "finishedAt" = now(), input = NULL, problems = '[{"code":"interrupted","input":0,"message":"It was under way when a backup was made. Ask for it again."}]'
       WHERE state IN ('queued', 'running')`,
    );
    for (const { name } of tables) await triggers(client, name, 'ENABLE');
    await client.query('COMMIT');
    await migrate(url);
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {}); // a lost connection has rolled back already
    throw ofFile(error, file);
  } finally {
    await client.end();
  }
}

async function restoreTables(
  client: pg.Client,
  tables: readonly Table[],
  frames: AsyncGenerator<Frame>,
): Promise<BackupResult> {
  const result = { tables: 0, rows: 0 };
  for (;;) {
    const next = await nextFrame(frames);
    if (next.letter === 'Z') return result;
    if (next.letter !== 'T') throw damaged('its parts are not in order');
    result.rows += await restoreTable(client, tables, json<TableStart>(next), frames);
    result.tables += 1;
  }
}

async function restoreTable(
  client: pg.Client,
  tables: readonly Table[],
  { table, columns }: TableStart,
  frames: AsyncGenerator<Frame>,
): Promise<number> {
  const known = tables.find(({ name }) => name === table);
  if (!known || known.columns.join() !== columns.join()) throw damaged(`its table ${table} is not this version's`);
  const copying = client.query(copyFrom(`COPY "${table}" (${columnList(known)}) FROM STDIN`));
  copying.on('error', () => {}); // which whoever writes or waits is told, too
  try {
    return await fill(copying, table, frames);
  } catch (error) {
    copying.destroy(); // else the connection waits for the rest
    throw error;
  }
}

/** Gives how many rows it were. */
async function fill(copying: CopyStreamQuery, table: string, frames: AsyncGenerator<Frame>): Promise<number> {
  const hash = newHash();
  let end: TableEnd | null = null;
  while (end === null) {
    const next = await nextFrame(frames);
    if (next.letter === 'E') end = json<TableEnd>(next);
    else if (next.letter !== 'D') throw damaged('its parts are not in order');
    else {
      hash.update(next.body);
      if (!copying.write(next.body)) await once(copying, 'drain');
    }
  }
  if (hash.digest('hex') !== end.sha256) throw damaged(`its table ${table} is not what was written`);
  copying.end();
  await finished(copying);
  if (copying.rowCount !== end.rows) throw damaged(`its table ${table} lacks rows`);
  return end.rows;
}

async function* unzipped(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (error) {
    throw ofFile(error, file);
  } finally {
    source.destroy();
  }
}

function ofFile(error: unknown, file: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new ArchiveError(`${file}: there is no such file.`);
  if (code === 'Z_DATA_ERROR') return new ArchiveError(`${file} is no backup, or is damaged. Nothing was restored.`);
  if (code === 'Z_BUF_ERROR') return damaged('it ends in the middle');
  return error;
}

async function nextFrame(frames: AsyncGenerator<Frame>): Promise<Frame> {
  const { value, done } = await frames.next();
  if (done) throw damaged('it ends in the middle');
  return value;
}

function headerIn(first: Frame): Header {
  const header = first.letter === 'H' ? json<Partial<Header>>(first) : {};
  if (header.format !== formatName) throw damaged('it does not begin as one');
  if (header.version !== formatVersion) {
    throw new ArchiveError(
      `The backup has version ${header.version} of the format, and this Crossread reads ${formatVersion}. Restore it with the version that made it.`,
    );
  }
  return header as Header;
}

function json<Value>({ body }: Frame): Value {
  try {
    return JSON.parse(body.toString()) as Value;
  } catch {
    throw damaged('its parts are not in order');
  }
}

async function sameMigrations(client: pg.Client, { migrations }: Header): Promise<void> {
  const applied = await appliedMigrations(client);
  if (JSON.stringify(applied) === JSON.stringify(migrations)) return;
  throw new ArchiveError(
    applied.length > migrations.length
      ? 'The database is of a newer version than the backup. Restore into a new one, which is brought up to date afterwards: CROSSREAD_DATA_DIR=FOLDER, or an empty database in DATABASE_URL.'
      : 'The backup is of a newer version of Crossread. Restore it with that version.',
  );
}

async function mustBeEmpty(client: pg.Client, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`SELECT 1 FROM "${name}" LIMIT 1`);
    if (rowCount) {
      throw new ArchiveError(
        `The database is not empty: there is something in ${name}. Nothing was changed. Restore into a new one: CROSSREAD_DATA_DIR=FOLDER, or an empty database in DATABASE_URL.`,
      );
    }
  }
}

async function triggers(client: pg.Client, table: string, what: 'ENABLE' | 'DISABLE'): Promise<void> {
  const { rows } = await client.query<{ readonly name: string }>(
    `SELECT tgname AS name FROM pg_trigger WHERE tgrelid = $1::regclass AND NOT tgisinternal`,
    [`"${table}"`],
  );
  for (const { name } of rows) {
    if (!keptTriggers.includes(name)) await client.query(`ALTER TABLE "${table}" ${what} TRIGGER "${name}"`);
  }
}
