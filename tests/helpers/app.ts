import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningApi } from './api.ts';
import { startApi } from './api.ts';
import { startLibraryDatabase } from './database.ts';

const root = path.resolve(import.meta.dirname, '../..');
const web = path.join(root, 'apps/web');

export interface RunningWeb {
  /** Without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface RunningApp extends RunningWeb {
  readonly api: RunningApi;
  readonly databaseUrl: string;
}

/** A PostgreSQL with the demo library, the API and the built web app, each of a test file's own, on free ports. */
export async function startApp(): Promise<RunningApp> {
  const database = await startLibraryDatabase();
  const api = await startApi(database.url);
  const { url, stop } = await startWeb(api.url);
  return {
    url,
    api,
    databaseUrl: database.url,
    stop: async () => {
      await stop();
      await api.stop();
      await database.stop();
    },
  };
}

/** The built web app in front of whatever answers at `apiUrl`; at a `port` where it has been before, or at a free one. */
export async function startWeb(apiUrl: string, givenPort?: number): Promise<RunningWeb> {
  if (!existsSync(path.join(web, '.next/BUILD_ID')))
    throw new Error('The web app is not built. `npm run build` builds it; `npm test` does that by itself.');
  const port = givenPort ?? (await freePort());
  const child = spawn(process.execPath, ['serve.mjs', '--port', String(port)], {
    cwd: web,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', API_URL: apiUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/icon.svg`, () => {
    if (child.exitCode !== null) throw new Error(`The web app did not start: ${output}`);
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** Waits until something answers there; `stillWorthIt` throws where it never will. */
export async function answers(url: string, stillWorthIt: () => void = () => {}): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(100)) {
    stillWorthIt();
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
  }
  throw new Error(`Nothing answered at ${url}.`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
