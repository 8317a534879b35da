/**
 * The fast gate, before a commit and in the build: `npm run check`. A line a step with its seconds; the first that
 * fails prints what it said and ends the run.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { environment } from './environment.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const steps = [
  ['generated code', 'turbo run generate --output-logs=errors-only'],
  [
    'schema.graphql is what the API prints, and breaks no client',
    'npm run --silent --workspace @crossread/api sdl:check',
  ],
  ['GraphQL documents fit the schema and are trusted', 'npm run --silent --workspace @crossread/web documents:check'],
  ['types', 'turbo run types --output-logs=errors-only'],
  ['types of tests and benches', 'tsc --project .'],
  ['eslint', 'eslint . --max-warnings 0'],
  ['prettier', 'prettier --check . --log-level warn'],
  ['arrows between folders', 'npm run --silent arrows'],
  ['unit tests', 'npm run --silent unit -- --silent'],
];

ensureInstalled();
const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
const separator = process.platform === 'win32' ? ';' : ':';
const env = { ...environment, PATH: `${bin}${separator}${process.env.PATH}` };
const width = Math.max(...steps.map(([name]) => name.length));
const startedAt = performance.now();

for (const [name, command] of steps) {
  const stepAt = performance.now();
  process.stdout.write(`${name.padEnd(width)}  `);
  const { status, stdout, stderr } = spawnSync(command, { cwd: root, env, shell: true, maxBuffer: 1e9 });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${secondsSince(stepAt)}`);
  if (status !== 0) {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    console.error(`\n${name}: failed. The command was: ${command}`);
    process.exit(1);
  }
}
console.log(`All is well, in ${secondsSince(startedAt)}.`);

function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
