import { cpSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { root, runProgram } from '../helpers/run-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

describe('crossread in a checkout', () => {
  let checkout: ReturnType<typeof temporaryFolder>;
  const file = (path: string): string => join(checkout.path, path);
  const main = (): string => file('apps/cli/src/main.ts');
  const run = () => runProgram([file('apps/cli/bin/crossread.mjs')]);
  const builtAt = (): number => statSync(file('apps/cli/dist/main.js')).mtimeMs;

  beforeEach(() => {
    checkout = temporaryFolder();
    cpSync(`${root}apps/cli/bin`, file('apps/cli/bin'), { recursive: true });
    cpSync(`${root}scripts`, file('scripts'), { recursive: true });
    symlinkSync(`${root}node_modules`, file('node_modules'));
    mkdirSync(file('apps/cli/src'));
    writeFileSync(file('apps/cli/src/words.ts'), `export const words: string = 'five reports';\n`);
    writeFileSync(main(), `import { words } from './words.ts';\nconsole.log(words);\n`);
  });
  afterEach(() => checkout.remove());

  test('is bundled when it is first run, and then left alone', async () => {
    expect(await run()).toEqual({ status: 0, stdout: 'five reports\n', stderr: '' });
    const first = builtAt();
    expect((await run()).stdout).toBe('five reports\n');
    expect(builtAt()).toBe(first);
  });

  test('is bundled again when any file of it has changed or gone', async () => {
    await run();
    writeFileSync(file('apps/cli/src/words.ts'), `export const words: string = 'six reports';\n`);
    expect((await run()).stdout).toBe('six reports\n');
    rmSync(file('apps/cli/src/words.ts'));
    writeFileSync(main(), `console.log('none');\n`);
    expect((await run()).stdout).toBe('none\n');
  });

  test('runs as it is where esbuild is not installed', async () => {
    await run();
    rmSync(file('node_modules'));
    writeFileSync(main(), `console.log('newer');\n`);
    expect(await run()).toEqual({ status: 0, stdout: 'five reports\n', stderr: '' });
  });

  test('says where a source does not compile, and no more', async () => {
    writeFileSync(main(), 'const = 1;\n');
    const { status, stderr } = await run();
    expect(status).toBe(1);
    expect(stderr).toContain('apps/cli/src/main.ts:1:6');
    expect(stderr).not.toContain('    at ');
  });
});
