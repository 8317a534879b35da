/**
 * `npm run bench -- NAME [ARGUMENT...]`: bundles bench/NAME.ts and runs it alone in a process. Every bench prints a
 * table for people and, as its last line, name=value pairs. `engine --hostile` is the bench named hostile.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleFile, exitWhereShown } from '../scripts/bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const benches = readdirSync(`${root}bench`).flatMap((file) => (file.endsWith('.ts') ? file.slice(0, -3) : []));
const [asked, ...given] = process.argv.slice(2);
const name = asked === 'engine' && given[0] === '--hostile' ? given.shift()?.slice(2) : asked;

if (!benches.includes(name)) {
  console.error(`Usage: npm run bench -- NAME [ARGUMENT...]\nThere are: ${benches.join(', ')}`);
  process.exit(2);
}
// Under node_modules, so that the npm packages it imports are found.
const outfile = `${root}node_modules/.cache/crossread/bench-${name}.mjs`;
await bundleFile(`bench/${name}.ts`, outfile).catch(exitWhereShown);
// npm moves to the checkout; files are named from where the person is.
const cwd = process.env.INIT_CWD ?? process.cwd();
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...given], { cwd, stdio: 'inherit' });
process.exitCode = status ?? 1;
