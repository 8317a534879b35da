import { createWriteStream } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { appliedMigrations } from './applied-migrations.ts';
import { ArchiveError } from './archive-error.ts';
import { columnList, tablesOf, type Table } from './tables.ts';
import { formatName, formatVersion, frame, jsonFrame, newHash, type Header } from './frames.ts';

export interface BackupResult {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes the whole store into a file that did not exist, for its owner's eyes alone: it holds keys, pupils' answers and
 * scrambled passwords. All of it is of one moment, whatever is written meanwhile. Throws `ArchiveError`.
 */
export async function writeBackup(url: string, file: string, { force = false } = {}): Promise<BackupResult> {
  const unfinished = `${file}.unfinished`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let rows = 0;
  let tables: readonly Table[] = [];
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    tables = await tablesOf(client);
    const header = await headerOf(client);
    async function* frames(): AsyncGenerator<Buffer> {
      yield jsonFrame('H', header);
      for (const table of tables) rows += yield* framesOf(client, table);
      yield frame('Z', Buffer.alloc(0));
    }
    await (await open(unfinished, 'w', 0o600)).close();
    await pipeline(Readable.from(frames()), createGzip(), createWriteStream(unfinished, { flush: true }));
    await (force ? rename(unfinished, file) : moved(unfinished, file));
  } catch (error) {
    throw cannotWrite(error, file);
  } finally {
    await client.end();
    await rm(unfinished, { force: true });
  }
  return { tables: tables.length, rows };
}

async function headerOf(client: pg.Client): Promise<Header> {
  const migrations = await appliedMigrations(client);
  return { format: formatName, version: formatVersion, madeAt: new Date().toISOString(), migrations };
}

/** Gives how many rows there are. */
async function* framesOf(client: pg.Client, table: Table): AsyncGenerator<Buffer, number> {
  yield jsonFrame('T', { table: table.name, columns: table.columns });
  const hash = newHash();
  const copying = client.query(copyTo(`COPY "${table.name}" (${columnList(table)}) TO STDOUT`));
  for await (const chunk of copying as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield frame('D', chunk);
  }
  const rows = copying.rowCount;
  yield jsonFrame('E', { rows, sha256: hash.digest('hex') });
  return rows;
}

/** As `rename`, but never onto a file that is there. */
async function moved(from: string, to: string): Promise<void> {
  await link(from, to);
}

function cannotWrite(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === '42P01') {
    return new ArchiveError(
      'There is nothing to save: no Crossread has used this database yet. CROSSREAD_DATA_DIR and DATABASE_URL say which it is.',
    );
  }
  if (code === 'EEXIST') return new ArchiveError(`${file} is there already. Choose another name, or --force.`);
  const why = { ENOSPC: 'the disk is full', EACCES: 'it may not be written', ENOENT: 'there is no such folder' }[
    code ?? ''
  ];
  return why === undefined ? error : new ArchiveError(`${file} could not be written: ${why}.`);
}
