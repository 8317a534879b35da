import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { root, runProgram } from '../helpers/run-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

interface Package {
  readonly version?: string;
  readonly optional?: boolean;
  readonly link?: boolean;
}
type Packages = Readonly<Record<string, Package>>;

const wanted: Packages = {
  '': {},
  'apps/cli': { version: '0.1.0' },
  'node_modules/crossread': { link: true },
  'node_modules/left': { version: '1.2.3' },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
};
const installed: Packages = { 'node_modules/crossread': { link: true }, 'node_modules/left': { version: '1.2.3' } };

describe('what npm start and npm test do first', () => {
  let checkout: ReturnType<typeof temporaryFolder>;
  const file = (path: string): string => join(checkout.path, path);

  function writeLock(path: string, packages: Packages): void {
    writeFileSync(file(path), JSON.stringify({ packages }));
  }

  /** Runs it with an npm that only says it was called. */
  function ensure() {
    const call = `import(${JSON.stringify(file('scripts/ensure-installed.mjs'))}).then((module) => module.ensureInstalled())`;
    return runProgram(['--eval', call], { env: { PATH: `${file('bin')}${delimiter}${process.env['PATH']}` } });
  }

  beforeEach(() => {
    checkout = temporaryFolder();
    for (const folder of ['scripts', 'bin', 'node_modules/left']) mkdirSync(file(folder), { recursive: true });
    copyFileSync(`${root}scripts/ensure-installed.mjs`, file('scripts/ensure-installed.mjs'));
    writeFileSync(file('bin/npm'), '#!/bin/sh\necho "npm $*"\n');
    chmodSync(file('bin/npm'), 0o755);
    writeFileSync(file('node_modules/left/package.json'), '{}');
    writeLock('package-lock.json', wanted);
    writeLock('node_modules/.package-lock.json', installed);
  });
  afterEach(() => checkout.remove());

  test('nothing, where all is installed but what is for other machines', async () => {
    expect(await ensure()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test.each<[string, () => void]>([
    [
      'the lock file wants another version',
      () => writeLock('package-lock.json', { ...wanted, 'node_modules/left': { version: '2.0.0' } }),
    ],
    [
      'the lock file wants another package',
      () => writeLock('package-lock.json', { ...wanted, 'node_modules/new': { version: '1.0.0' } }),
    ],
    [
      'an installation was cut short',
      () => writeFileSync(file('node_modules/.package-lock.json'), '{"packages": {"node_mod'),
    ],
    [
      'a package was deleted',
      () => writeLock('node_modules/.package-lock.json', { ...installed, 'node_modules/left': {} }),
    ],
  ])('npm ci, where %s; and says so where that does not help', async (_, damage) => {
    damage();
    const { status, stdout, stderr } = await ensure();
    expect(stdout).toContain('npm ci');
    expect(stderr).toContain('npm ci did not install everything');
    expect(status).toBe(1);
  });
});
