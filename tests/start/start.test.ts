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
    HOST: '127.0.0.1',
    PORT: '0',
    INIT_CWD: root,
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

  /** Those that `start` began, and the database server, which is nobody's child. */
  function ownProcesses(): Process[] {
    return processes().filter(
      ({ parent, command }) => parent === start.pid || command.includes(`${data.path}/cluster`),
    );
  }

  beforeAll(async () => {
    start = spawn(process.execPath, ['scripts/start.mjs', ...reports, 'no-such-file.txt'], { cwd: root, env });
    for (const stream of [start.stdout, start.stderr])
      stream?.on('data', (text: Buffer) => (output += text.toString()));
    page = (await said(/Pages: (\S+)/, 300_000))[1] ?? '';
  }, 310_000);

  afterAll(() => {
    if (start.exitCode === null) start.kill('SIGKILL');
    data.remove();
  });

  test('serves pages and GraphQL at one address, with the demo library in it', async () => {
    const library = await fetch(page);
    expect(library.status).toBe(200);
    expect(await library.text()).toContain('What do the reports say?');
    expect(await countStories()).toEqual({ data: { stories: { totalCount: expect.any(Number) } } });
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
    const samePort = await runProgram(['scripts/start.mjs'], { cwd: root, env: { ...env, PORT: port } });
    expect(samePort.stdout).toContain(`Crossread is running already: ${page}`);
    const sameData = await runProgram(['scripts/start.mjs'], { cwd: root, env });
    expect(sameData.stdout).toContain('Crossread is running already, with this database');
    expect(sameData.status).toBe(1);
    expect(await countStories()).toHaveProperty('data.stories');
  }, 60_000);

  test('SIGTERM ends all of it', async () => {
    const before = ownProcesses();
    expect(before.length).toBeGreaterThan(2);
    const ended = new Promise((resolve) => start.once('exit', resolve));
    start.kill('SIGTERM');
    expect(await ended).toBe(0);
    const pids = before.map(({ pid }) => pid);
    expect(processes().filter(({ pid }) => pids.includes(pid))).toEqual([]);
    await expect(fetch(page)).rejects.toThrow();
  }, 60_000);
});
