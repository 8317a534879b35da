/**
 * `npm run example`: makes a page that needs no server; open the file it names in a browser. It fails where the engine
 * needs anything that a browser does not have.
 */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = `${here}dist`;

await mkdir(dist, { recursive: true });
await Promise.all(['index.html', 'page.css'].map((file) => copyFile(`${here}${file}`, `${dist}/${file}`)));
await build({
  entryPoints: [`${here}page.ts`],
  outfile: `${dist}/page.js`,
  bundle: true,
  minify: true,
  format: 'iife', // browsers load no modules from files
  platform: 'browser',
  target: 'es2022',
  loader: { '.txt': 'text' },
  logLevel: 'warning',
});

const script = await readFile(`${dist}/page.js`);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(`${dist}/index.html`);
console.log(`script=${megabytes(script.length)} gzip=${megabytes(gzipSync(script, { level: 9 }).length)}`);
