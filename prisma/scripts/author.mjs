/**
 * Authors a migration offline: `node scripts/author.mjs add-classrooms`. Replays the migrations in an in-memory PGlite
 * and asks Prisma's own schema engine (WASM) for the difference to schema.prisma. `--check` writes nothing and fails
 * where schema.prisma holds something that no migration makes.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const migrations = path.join(folder, 'migrations');
const name = process.argv[2];
const check = name === '--check';
if (name === undefined || (!check && !/^[a-z][a-z0-9-]*$/.test(name))) {
  console.error('Usage: node scripts/author.mjs NAME   (small letters and hyphens: add-classrooms), or --check');
  process.exit(2);
}

const sql = await difference();
if (sql.trim() === '' || sql.trim() === '-- This is an empty migration.') {
  console.log('The migrations already make what schema.prisma says.');
} else if (check) {
  console.error(`schema.prisma holds what no migration makes; author one:\n\n${sql}`);
  process.exitCode = 1;
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const target = path.join(migrations, `${stamp}_${name}`);
  fs.mkdirSync(target);
  fs.writeFileSync(path.join(target, 'migration.sql'), sql);
  console.log(`Wrote ${path.relative(process.cwd(), target)}/migration.sql. Read it before you commit it.`);
}

async function difference() {
  const { SchemaEngine } = await loadEngine();
  const schema = [['schema.prisma', fs.readFileSync(path.join(folder, 'schema.prisma'), 'utf8')]];
  const shadow = await PGlite.create();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(shadow));
  const engine = await SchemaEngine.new({ datamodels: schema }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationList() },
    to: { tag: 'schemaDatamodel', files: schema.map(([file, content]) => ({ path: file, content })) },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

/** The package's own entry imports its .wasm as a module, which Node does only behind a flag. */
async function loadEngine() {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = entry.replace(/\.js$/, '.wasm');
  const glue = await import(pathToFileURL(entry).href);
  const { instance } = await WebAssembly.instantiate(fs.readFileSync(wasm), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  return glue;
}

function migrationList() {
  const lock = path.join(migrations, 'migration_lock.toml');
  const names = fs.readdirSync(migrations, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: migrations,
    lockfile: { path: 'migration_lock.toml', content: fs.readFileSync(lock, 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map((entry) => entry.name)
      .sort()
      .map((folderName) => ({
        path: folderName,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: fs.readFileSync(path.join(migrations, folderName, 'migration.sql'), 'utf8') },
        },
      })),
  };
}
