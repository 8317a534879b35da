import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from '../tests/helpers/browser.ts';
import { median } from './parts/median.ts';

/**
 * What Lighthouse says of the production build's pages, with its mobile settings: `npm run bench -- pages [TIMES]`, each page so
 * many times (5), the pages in turn, on a Crossread of its own. npx fetches Lighthouse, which is no part of the project.
 */

const lighthouse = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** What the performance is made of, in Lighthouse's words; all but the shift of the layout are milliseconds. */
const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
] as const;
type Scores = Readonly<Record<(typeof categories)[number] | (typeof metrics)[number], number>>;

const times = Number(process.argv[2] ?? 5);
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const folder = mkdtempSync(path.join(tmpdir(), 'crossread-pages-'));
chmodSync(folder, 0o755); // started as root, PostgreSQL runs as another user
const app = await startCrossread();
try {
  const pages = await addresses();
  const measured = new Map<string, Scores[]>(Object.keys(pages).map((name) => [name, []]));
  for (let turn = 0; turn < times; turn += 1)
    for (const [name, address] of Object.entries(pages)) measured.get(name)?.push(await scoresOf(address));
  report(measured);
} finally {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true });
}

async function addresses(): Promise<Readonly<Record<string, string>>> {
  const slug = 'kazakhstan-2022';
  const query = `{ story(slug: "${slug}") { articles { id } quizzes { id } } }`;
  const headers = { 'content-type': 'application/json' };
  const asked = await fetch(`${app.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { story } = ((await asked.json()) as { readonly data: { readonly story: StoryOfPages } }).data;
  const id = (thing: Identified | undefined): string => encodeURIComponent(thing?.id ?? '');
  return {
    library: app.url,
    story: `${app.url}/stories/${slug}`,
    reader: `${app.url}/stories/${slug}/read?a=${id(story.articles[0])}&b=${id(story.articles[2])}`,
    quiz: `${app.url}/quizzes/${id(story.quizzes[0])}`,
  };
}

interface Identified {
  readonly id: string;
}

interface StoryOfPages {
  readonly articles: readonly Identified[];
  readonly quizzes: readonly Identified[];
}

/** What `npm start` starts, with a database of its own and the demo library in it. */
async function startCrossread() {
  const env = {
    ...process.env,
    CROSSREAD_DATA_DIR: path.join(folder, 'data'),
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: '',
  };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (words: Buffer) => {
      output += words.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', () => {
      reject(new Error(`Crossread did not start: ${output}`));
    });
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve();
      });
      child.kill('SIGTERM');
    });
  return { url, stop };
}

/** The categories 0 to 100, the metrics as measured. What takes points off is printed. */
async function scoresOf(address: string): Promise<Scores> {
  const file = path.join(folder, 'report.json');
  const options = ['--quiet', `--port=${port}`, '--output=json', `--output-path=${file}`];
  await promisify(execFile)('npx', ['--yes', lighthouse, address, ...options]);
  const result = JSON.parse(readFileSync(file, 'utf8')) as LighthouseResult;
  for (const name of categories.slice(1)) {
    const lost = (result.categories[name]?.auditRefs ?? []).filter(
      ({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1,
    );
    for (const { id } of lost) console.log(`${address}: ${name} loses by ${id}`);
  }
  return Object.fromEntries([
    ...categories.map((name) => [name, Math.round(100 * (result.categories[name]?.score ?? 0))]),
    ...metrics.map((name) => [name, result.audits[name]?.numericValue ?? NaN]),
  ]) as Scores;
}

interface LighthouseResult {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
}

function report(measured: ReadonlyMap<string, readonly Scores[]>): void {
  const middle = (all: readonly Scores[], name: keyof Scores): number => median(all.map((scores) => scores[name]));
  const table = (names: readonly (keyof Scores)[], digits: number): void => {
    const row = (cells: readonly string[]) =>
      cells.map((cell, i) => (i > 0 ? cell.padStart(26) : cell.padEnd(8))).join('');
    console.log(row(['', ...names]));
    for (const [page, all] of measured)
      console.log(row([page, ...names.map((name) => String(Number(middle(all, name).toFixed(digits))))]));
  };
  table(categories, 0);
  table(metrics, 2);
  const least = (name: keyof Scores): number => Math.min(...[...measured.values()].map((all) => middle(all, name)));
  console.log('The last line has the median of the page that has least.');
  console.log(categories.map((name) => `${name.replace('-', '_')}=${least(name)}`).join(' '));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}
