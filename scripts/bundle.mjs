/**
 * Bundles an app with esbuild: `node scripts/bundle.mjs cli api`. Workspace code (`@crossread/*`) goes into the bundle,
 * npm packages stay outside. Beside the output lies the list of what went in, by which `isStale` tells a bundle that
 * is older than its sources in a few milliseconds.
 */
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const self = relative(root, fileURLToPath(import.meta.url));

const apps = {
  cli: { folder: 'apps/cli', entries: ['src/main.ts'] },
  api: {
    folder: 'apps/api',
    entries: ['src/server.ts', 'src/setup.ts', 'src/reanalyse.ts', 'src/engine-worker.ts', 'src/sdl.ts'],
  },
};

const listFile = (app) => join(root, apps[app].folder, 'dist/inputs.json');

/** @returns whether the bundle is missing or older than any file that went into it. */
export async function isStale(app) {
  try {
    const list = listFile(app);
    const [{ mtimeMs: builtAt }, inputs] = await Promise.all([stat(list), readFile(list, 'utf8').then(JSON.parse)]);
    const times = await Promise.all(inputs.map((input) => stat(join(root, input))));
    return times.some(({ mtimeMs }) => mtimeMs > builtAt);
  } catch {
    return true;
  }
}

/** Fails with esbuild's own error, already printed, where a source does not compile. */
export async function bundle(app) {
  const { build, stop } = await import('esbuild');
  const startedAt = new Date();
  const folder = join(root, apps[app].folder);
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: apps[app].entries.map((entry) => join(folder, entry)),
    outdir: join(folder, 'dist'),
    splitting: true,
    chunkNames: '[name]-[hash]',
    metafile: true,
    write: false,
  }).finally(stop); // or its helper process would live as long as what is started from here
  const list = { path: listFile(app), contents: JSON.stringify([...Object.keys(metafile.inputs), self], null, 1) };
  await replaceFolder(join(folder, 'dist'), [...outputFiles.toReversed(), list]);
  // Dated by the start: a source saved while the bundle was being made is newer than it.
  await utimes(list.path, startedAt, startedAt);
}

/** One file of the checkout, `entry` seen from its root, into one file. */
export async function bundleFile(entry, outfile) {
  const { build } = await import('esbuild');
  await build({ ...options, entryPoints: [join(root, entry)], outfile });
}

/** What does not compile has been shown by esbuild; its stack says nothing more. */
export function exitWhereShown(error) {
  if (!error.errors) throw error;
  process.exit(1);
}

const npmPackagesStayOutside = {
  name: 'npm-packages-stay-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@crossread/') ? undefined : { path, external: true },
    );
  },
};

const options = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [npmPackagesStayOutside],
};

/** Each file appears whole, chunks before what imports them: another process may be starting from the folder now. */
async function replaceFolder(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const { path, contents } of files) {
    await writeFile(`${path}.${process.pid}`, contents);
    await rename(`${path}.${process.pid}`, path);
  }
  const written = new Set(files.map(({ path }) => basename(path)));
  const leftOver = (await readdir(folder)).filter((name) => !written.has(name) && /\.js(?:\.map)?$/.test(name));
  await Promise.all(leftOver.map((name) => rm(join(folder, name), { force: true })));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const app of process.argv.slice(2)) {
    if (!Object.hasOwn(apps, app))
      throw new Error(`No app "${app}" to bundle; there are: ${Object.keys(apps).join(', ')}`);
    await bundle(app).catch(exitWhereShown);
  }
}
