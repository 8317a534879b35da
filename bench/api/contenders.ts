import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Ours with the response cache switched off, ours as it comes, PostGraphile, and the hand-written floor. */
export const contenders = ['uncached', 'cached', 'postgraphile', 'floor'] as const;
export type Contender = (typeof contenders)[number];
/** Where each answers. */
export type Addresses = Readonly<Record<Contender, string>>;

export interface RunningContenders {
  readonly addresses: Addresses;
  stop(): Promise<void>;
}

/** The bundle of this bench lies in node_modules/.cache/crossread. */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const startingMs = 60_000;

/** Each in a process of its own over the same database, as in production. */
export async function startContenders(databaseUrl: string): Promise<RunningContenders> {
  execFileSync(process.execPath, ['scripts/bundle.mjs', 'api'], { cwd: root });
  const [self = ''] = process.argv.slice(1);
  const commands: Record<Contender, readonly [args: readonly string[], environment: NodeJS.ProcessEnv]> = {
    uncached: [['apps/api/dist/server.js'], { ...unspent, RESPONSE_CACHE_MB: '0' }],
    cached: [['apps/api/dist/server.js'], unspent],
    postgraphile: [[self, 'postgraphile'], { GRAPHILE_ENV: 'production' }],
    floor: [[self, 'floor'], {}],
  };
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(ended));
  };
  try {
    const addresses: Partial<Record<Contender, string>> = {};
    for (const name of contenders) {
      const [args, environment] = commands[name];
      const child = spawn(process.execPath, args, {
        cwd: root,
        env: { ...production, ...environment, DATABASE_URL: databaseUrl, PORT: '0' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.push(child);
      addresses[name] = `http://127.0.0.1:${await portOf(child, name)}/graphql`;
    }
    return { addresses: addresses as Addresses, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Limits are on, but one address asks for as much as thousands would. */
const unspent = { COST_PER_ADDRESS: String(Number.MAX_SAFE_INTEGER) };
const production = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', LOG_LEVEL: 'info' };

/** All of them say in their log where they listen; what follows is read and dropped, or the pipe would fill. */
function portOf({ stdout }: ChildProcess, name: Contender): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    setTimeout(() => reject(new Error(`${name} did not start: ${log}`)), startingMs).unref();
    stdout?.on('data', (chunk: Buffer) => {
      if (log.length < 100_000) log += chunk.toString();
      const port = /"port":(\d+)/.exec(log)?.[1];
      if (port) resolve(port);
    });
    stdout?.once('close', () => reject(new Error(`${name} ended: ${log}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}
