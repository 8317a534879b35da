/**
 * `npm run faults [ROUNDS]`: breaks each part of an installation in the middle of a class of a hundred, twenty times where
 * not told otherwise (`npm test` does it twice), and fails where one acknowledged answer is lost or counted twice. It builds
 * what it needs and says what happened to each round.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { environment } from './environment.mjs';

const [rounds = '20'] = process.argv.slice(2);
if (!/^[1-9]\d{0,3}$/.test(rounds)) {
  console.error('Usage: npm run faults [ROUNDS], a whole number from 1');
  process.exit(2);
}
ensureInstalled();
run('node_modules/turbo/bin/turbo', 'run', 'build', '--output-logs=errors-only');
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
run(...jest, 'tests/faults', '--selectProjects', 'integration', '--runInBand', '--verbose');

function run(...args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...environment, CROSSREAD_FAULT_ROUNDS: rounds },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
