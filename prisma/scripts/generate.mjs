/**
 * Writes generated/: the Prisma client and the types Pothos reads. Works offline: Prisma 7 generates without its native
 * schema engine, but downloads one unless this variable names a file that exists.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const cli = require.resolve('prisma/build/index.js');
/** Where npm puts the generator that schema.prisma names: Prisma looks for it on the path. */
const commands = path.join(require.resolve('@pothos/plugin-prisma').replace(/node_modules.*$/, 'node_modules'), '.bin');

const { status } = spawnSync(process.execPath, [cli, 'generate', '--schema', 'schema.prisma', '--no-hints'], {
  cwd: folder,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [commands, process.env.PATH].join(path.delimiter),
    PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(import.meta.url),
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
});
process.exitCode = status ?? 1;
