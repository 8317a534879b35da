import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageFolder } from '@crossread/prisma';

/** Not by this module's place: benches are bundled to another. */
const root = path.dirname(packageFolder());

/** One API process on a free port. */
export interface ApiProcess {
  readonly port: number;
  /** What it has written so far. */
  output(): string;
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

/** Of a bundle that `bundleApi` has made. */
export async function startApiProcess(environment: NodeJS.ProcessEnv): Promise<ApiProcess> {
  const child = spawnApi({ PORT: '0', ...environment });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    port: await portOf(() => output, child),
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      return exited;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** As `npm run build` does. */
export function bundleApi(): void {
  execFileSync(process.execPath, ['scripts/bundle.mjs', 'api'], { cwd: root });
}

export function spawnApi(environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['apps/api/dist/server.js'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function portOf(output: () => string, child: ChildProcess): Promise<number> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    const port = /"port":(\d+)/.exec(output())?.[1];
    if (port) return Number(port);
    if (child.exitCode !== null) break;
  }
  throw new Error(`The API did not start: ${output()}`);
}
