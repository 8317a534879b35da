import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { password, signedUp } from '../helpers/accounts.ts';
import { apiClient } from '../helpers/api-client.ts';
import { startApiAndStore, type ApiAndStore } from '../helpers/api-and-store.ts';
import { codeBlocks } from '../helpers/code-blocks.ts';
import { root, run, type Ended } from '../helpers/run-program.ts';

const folder = path.join(root, 'examples/api');
const reports = ['harbour-post.txt', 'island-courier.txt'].map((file) => path.join(folder, file));
const page = readFileSync(path.join(root, 'docs/api.md'), 'utf8');

let running: ApiAndStore;
let token: string;

beforeAll(async () => {
  running = await startApiAndStore();
  const author = await signedUp({ url: running.api.url, prisma: running.prisma }, 'author');
  const { createAccessToken } = await author.ask(
    `mutation { createAccessToken(input: { name: "walks", scopes: [AUTHOR, LEARN] }) {
      ... on CreateAccessTokenPayload { secret } } }`,
  );
  token = createAccessToken.secret;
});
afterAll(async () => {
  await running?.stop();
});

/** With each what has to be on the machine besides Node, and how it is run. */
const walks = {
  'walk.sh': { needs: ['sh', 'curl'], run: (args) => run('sh', [path.join(folder, 'walk.sh'), ...args]) },
  'walk.py': {
    needs: ['python3'],
    run: (args) =>
      run('python3', [path.join(folder, 'walk.py'), ...args], {
        env: { CROSSREAD_TOKEN: token, PYTHONIOENCODING: 'utf-8' },
      }),
  },
  'walk.ts': {
    needs: [],
    run: (args) =>
      run(process.execPath, ['--input-type=module', '-', ...args], {
        stdin: javaScriptOf('walk.ts'),
        env: { CROSSREAD_TOKEN: token, NODE_OPTIONS: '' },
      }),
  },
} as const satisfies Record<string, Walk>;

interface Walk {
  readonly needs: readonly string[];
  readonly run: (args: readonly string[]) => Promise<Ended>;
}

/** What Node 22.18 and newer do by themselves. */
function javaScriptOf(file: string): string {
  const { target, module } = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(readFileSync(path.join(folder, file), 'utf8'), { compilerOptions: { target, module } })
    .outputText;
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, program === 'sh' ? ['-c', ':'] : ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.each(Object.entries<Walk>(walks))('%s', (name, walk) => {
  const missing = walk.needs.filter((program) => !isThere(program));
  const testOrSkip = missing.length === 0 ? test : test.skip;
  const title = 'goes from two reports to an answered quiz';

  testOrSkip(
    missing.length === 0 ? title : `${title}: SKIPPED, this machine has no ${missing.join(', ')}`,
    async () => {
      const before = await running.prisma.attempt.count({ where: { finishedAt: { not: null } } });
      const { status, stdout, stderr } = await walk.run([running.api.url, ...reports]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const words of ['people evacuated', '1,240', '1,420']) expect(stdout).toContain(words);
      const [, score, maximum] = /^Score: (\d+(?:\.\d+)?) of (\d+)$/m.exec(stdout) ?? [];
      expect(Number(maximum)).toBeGreaterThanOrEqual(2);
      expect(Number(score)).toBeLessThanOrEqual(Number(maximum));
      expect(await running.prisma.attempt.count({ where: { finishedAt: { not: null } } })).toBe(before + 1);
    },
  );

  test('stands in docs/api.md as it is', () => {
    expect(codeBlocks(page)).toContain(readFileSync(path.join(folder, name), 'utf8'));
  });
});

const shell = ['sh', 'curl'].every(isThere);
(shell ? test : test.skip)(
  shell ? 'token.sh prints a token that the walks can use' : 'token.sh: SKIPPED, no sh or no curl',
  async () => {
    const args = [path.join(folder, 'token.sh'), running.api.url, 'author@example.org'];
    const { status, stdout } = await run('sh', args, { stdin: `${password}\n` });
    expect(status).toBe(0);
    const program = apiClient(running.api.url, { authorization: `Bearer ${stdout.trim()}` });
    expect(await program.ask('{ viewer { role abilities } }')).toEqual({
      viewer: { role: 'LEARNER', abilities: ['LEARN', 'AUTHOR'] },
    });
    expect((await run('sh', args, { stdin: 'a wrong password\n' })).status).not.toBe(0);
  },
);

test('a token that is not known is answered with what the API says of it', async () => {
  const known = token;
  token = 'crossread_unknown';
  const { status, stderr } = await walks['walk.ts'].run([running.api.url, ...reports]).finally(() => (token = known));
  expect(status).toBe(1);
  expect(stderr).toContain('This access token is not known, has been revoked, or has expired.');
});
