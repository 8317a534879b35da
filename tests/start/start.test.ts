import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root, runProgram } from '../helpers/run-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const reports = ['1-brannik-gazette.txt', '2-lakeland-tribune.txt'].map(
  (name) => `prisma/library/veldra-flood/${name}`,
);

describe('npm start', () => {
  const data = temporaryFolder();
  const env = {
    ...process.env,
    DATABASE_URL: '',
    CROSSREAD_DATA_DIR: data.path,
    PORT: '0',
  };
  let output = '';
  let start: ChildProcess;
  let page: string;

  async function said(pattern: RegExp, patienceMs = 120_000): Promise<RegExpExecArray> {
    for (const deadline = Date.now() + patienceMs; ; await sleep(50)) {
      const match = pattern.exec(output);
      if (match) return match;
      if (start.exitCode !== null || Date.now() > deadline)
        throw new Error(`It did not say ${String(pattern)}:\n${output}`);
    }
  }

  async function countStories(): Promise<unknown> {
    const body = JSON.stringify({ query: '{ stories(first: 1) { totalCount } }' });
    const response = await fetch(`${page}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return response.json();
  }

  interface Process {
    readonly pid: number;
    readonly parent: number;
    readonly command: string;
  }

  /** Processes of this machine that have not ended. */
  function processes(): Process[] {
    const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' });
    const lines = stdout.matchAll(/^ *(\d+) +(\d+) +(\S+) +(\S.*)$/gm);
    return [...lines].flatMap(([, pid, parent, state, command = '']) =>
      state?.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), command }],
    );
  }

  /** What npm began, and what that began, and the database server, which is nobody's child. */
  function ownProcesses(): Process[] {
    const all = processes();
    const own = all.filter(({ pid, command }) => pid === start.pid || command.includes(`${data.path}/cluster`));
    for (const { pid } of own) own.push(...all.filter((one) => one.parent === pid && !own.includes(one)));
    return own;
  }

  beforeAll(async () => {
    start = spawn('npm', ['start', '--', '--lan', ...reports, 'no-such-file.txt'], { cwd: root, env, detached: true });
    for (const stream of [start.stdout, start.stderr])
      stream?.on('data', (text: Buffer) => (output += text.toString()));
    page = (await said(/Pages: (\S+)/, 300_000))[1] ?? '';
  }, 310_000);

  afterAll(() => {
    for (const { pid } of ownProcesses()) process.kill(pid, 'SIGKILL'); // where a test has failed
    data.remove();
  });

  test('serves pages and GraphQL at one address, with the demo library in it', async () => {
    const library = await fetch(page);
    expect(library.status).toBe(200);
    expect(await library.text()).toContain('What do the reports say?');
    expect(await countStories()).toMatchObject({ data: { stories: { totalCount: expect.any(Number) } } });
  });

  test('tells the phones of the network where it is, with a QR code, where there is a network', async () => {
    const [, address = ''] = await said(/Phones in this network: (\S+)|in no network that phones could reach/);
    if (address === '') return;
    expect((await fetch(`${address}/join`)).status).toBe(200);
    expect(output).toMatch(/[▀▄█]{10}/);
  });

  test('imports the reports it was given as one story, and names the one that it could not', async () => {
    const [, story = ''] = await said(/The story is ready: (\S+)/);
    expect(story).toMatch(`${page}/stories/`);
    expect((await fetch(story)).status).toBe(200);
    expect(output).toContain('no-such-file.txt: there is no such file.');
  });

  test('starts the API again when it dies', async () => {
    const api = ownProcesses().find(({ command }) => command.includes('apps/api/dist/server.js'));
    expect(api).toBeDefined();
    process.kill(api?.pid ?? 0, 'SIGKILL');
    await said(/api +\| It has ended \(signal SIGKILL\)\. Starting it again in 1 s\./);
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await countStories().catch(() => null);
      if (answer && typeof answer === 'object' && 'data' in answer) break;
      await sleep(200);
    }
    expect(await countStories()).toHaveProperty('data.stories');
  });

  test('a second start on the same port, or with the same database, says that one runs', async () => {
    const { port } = new URL(page);
    const samePort = await runProgram(['scripts/start.mjs', '--lan'], { cwd: root, env: { ...env, PORT: port } });
    expect(samePort.stdout).toContain(`Crossread is running already: ${page}`);
    const sameData = await runProgram(['scripts/start.mjs'], { cwd: root, env });
    expect(sameData.stdout).toContain('Crossread is running already, with this database');
    expect(sameData.status).toBe(1);
    expect(await countStories()).toHaveProperty('data.stories');
  }, 60_000);

  test('ending npm ends all of it', async () => {
    const before = ownProcesses().map(({ pid }) => pid);
    expect(before.length).toBeGreaterThan(4);
    start.kill('SIGTERM');
    const left = () => processes().filter(({ pid }) => before.includes(pid));
    for (let tries = 0; left().length > 0 && tries < 150; tries += 1) await sleep(200);
    expect(left()).toEqual([]);
    expect(output).toMatch(/Stopped\.\s*$/);
    await expect(fetch(page)).rejects.toThrow();
  });
});
