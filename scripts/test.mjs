/**
 * `npm test`: everything, on a fresh machine. Installs, generates and builds what is missing or stale, then runs the
 * unit tests and those that start PostgreSQL, servers and a browser. The last line adds up what jest counted.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { environment } from './environment.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'crossread-jest-'));

ensureInstalled();
run(['node_modules/turbo/bin/turbo', 'run', 'build', '--output-logs=errors-only']) || process.exit(1);
// Two at a time: a test mostly waits for one of the programs that it has started.
const results = [jest('unit'), jest('integration', '--maxWorkers=2'), jest('start', '--runInBand')];
rmSync(reports, { recursive: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

function jest(project, ...options) {
  const outputFile = join(reports, `${project}.json`);
  const flags = ['--selectProjects', project, '--json', '--outputFile', outputFile, ...options];
  const ok = run(['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...flags]);
  if (!existsSync(outputFile)) return { ok: false, passed: 0, failed: 1 }; // jest itself did not start
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(outputFile, 'utf8'));
  return { ok, passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}
