import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { breakingChanges } from './breaking-changes.ts';
import { printSdl } from './print-sdl.ts';

/**
 * Writes schema.graphql from the code. With --check it writes nothing and fails where the two differ, or where clients of
 * the last release would break; --release makes the present schema the released one, for a new major version.
 */
const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
const releasedFile = fileURLToPath(new URL('../schema.released.graphql', import.meta.url));
const header = '# The schema of the last release, which `npm run check` holds schema.graphql against.\n\n';
const printed = printSdl();
const committed = readFileSync(file, 'utf8');

if (process.argv.includes('--release')) {
  writeFileSync(releasedFile, header + printed);
  console.log('schema.released.graphql is what the code says now.');
} else if (process.argv.includes('--check')) {
  check();
} else if (printed === committed) {
  console.log('schema.graphql is what the code says.');
} else {
  writeFileSync(file, printed);
  console.log('Wrote schema.graphql.');
}

function check(): void {
  if (printed !== committed) {
    const [before, after] = [committed.split('\n'), printed.split('\n')];
    const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
    const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
    fail('schema.graphql is not what the code says; run npm run sdl.', ...gone, ...come);
  }
  const changes = breakingChanges(readFileSync(releasedFile, 'utf8'), printed).map((change) => `- ${change}`);
  if (changes.length === 0) return;
  const advice =
    'Keep what they use beside the new, with a deprecationReason. For a new major version: npm run -w @crossread/api sdl:release';
  fail('Clients of the last release would break:', ...changes, advice);
}

function fail(...lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
