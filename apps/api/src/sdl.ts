import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printSdl } from './print-sdl.ts';

/** Writes schema.graphql from the code; with --check it writes nothing and fails where the two differ. */
const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
const printed = printSdl();
const committed = readFileSync(file, 'utf8');

if (printed === committed) {
  console.log('schema.graphql is what the code says.');
} else if (process.argv.includes('--check')) {
  const [before, after] = [committed.split('\n'), printed.split('\n')];
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  console.error(['schema.graphql is not what the code says; run npm run sdl.', ...gone, ...come].join('\n'));
  process.exitCode = 1;
} else {
  writeFileSync(file, printed);
  console.log('Wrote schema.graphql.');
}
