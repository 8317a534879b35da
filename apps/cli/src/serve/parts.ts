import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageFolder } from '@crossread/prisma/launch';
import { logFor } from './log.ts';
import { operatorToken } from './operator-token.ts';
import type { ProcessOptions } from './processes.ts';

/** What Crossread consists of besides its database: how each is started, in the order of starting. */
export interface Parts {
  readonly build: ProcessOptions;
  readonly setup: ProcessOptions;
  readonly api: ProcessOptions;
  readonly web: ProcessOptions;
}

export interface Addresses {
  readonly databaseUrl: string;
  /** On the loopback interface. */
  readonly apiPort: number;
  readonly host: string;
  readonly port: number;
  /** Where phones of the local network reach this machine, if they do. */
  readonly lanAddress: string | null;
}

const root = dirname(packageFolder());
const quiet = { NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

/** Builds what has changed of some parts. The command line itself was bundled, where it had to be, when it was started. */
export function buildOf(...parts: readonly ('api' | 'web')[]): ProcessOptions {
  const filters = parts.map((part) => `--filter=@crossread/${part}`);
  const turbo = createRequire(join(root, 'package.json')).resolve('turbo/bin/turbo');
  return {
    args: [turbo, 'run', 'build', ...filters, '--output-logs=errors-only'],
    cwd: root,
    env: { ...process.env, ...quiet },
    say: logFor('build'),
    lines: 'when-it-fails',
  };
}

/** Reads the stored stories again, in the database that the environment names. */
export function reanalysis(): ProcessOptions {
  return { args: ['apps/api/dist/reanalyse.js'], cwd: root, env: process.env, say: logFor('stories'), lines: 'all' };
}

export function partsFor({ databaseUrl, apiPort, host, port, lanAddress }: Addresses): Parts {
  const web = join(root, 'apps/web');
  const apiEnv = {
    ...process.env,
    ...{ DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: String(apiPort), OPERATOR_TOKEN: operatorToken() },
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
    TRUST_PROXY: proxies(process.env['TRUST_PROXY']),
  };
  return {
    build: buildOf('api', 'web'),
    setup: { args: ['apps/api/dist/setup.js'], cwd: root, env: apiEnv, say: logFor('setup'), lines: 'all' },
    api: { args: ['apps/api/dist/server.js'], cwd: root, env: apiEnv, say: logFor('api'), lines: 'all' },
    web: {
      args: ['serve.mjs', '--port', String(port), '--hostname', host],
      cwd: web,
      env: {
        ...(lanAddress !== null && { JOIN_URL: `http://${lanAddress}:${port}` }),
        ...process.env,
        ...quiet,
        NODE_ENV: 'production',
        API_URL: `http://127.0.0.1:${apiPort}`,
      },
      say: logFor('web'),
      lines: 'errors',
    },
  };
}

/** The web app stands before the API, behind as many as are named. What is no number the API complains of. */
function proxies(named = '0'): string {
  return /^\d+$/.test(named) ? String(Number(named) + 1) : named;
}
