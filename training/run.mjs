/** `npm run train -- FOLDER`: bundles training/train.ts and runs it alone in a process. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleFile, exitWhereShown } from '../scripts/bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// Under node_modules, so that the npm packages it imports are found.
const outfile = `${root}node_modules/.cache/crossread/train.mjs`;
await bundleFile('training/train.ts', outfile).catch(exitWhereShown);
// npm moves to the checkout; the folder is named from where the person is, the weights from the checkout.
const given = [root, process.env.INIT_CWD ?? process.cwd(), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...given], { stdio: 'inherit' });
process.exitCode = status ?? 1;
