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

export function partsFor({ databaseUrl, apiPort, host, port, lanAddress }: Addresses): Parts {
  const root = dirname(packageFolder());
  const inRoot = createRequire(join(root, 'package.json'));
  const web = join(root, 'apps/web');
  const quiet = { NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
  const apiEnv = {
    ...process.env,
    ...{ DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: String(apiPort), OPERATOR_TOKEN: operatorToken() },
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
    TRUST_PROXY: proxies(process.env['TRUST_PROXY']),
  };
  // The command line itself is up to date: it was bundled, where it had to be, when it was started.
  const build = ['run', 'build', '--filter=@crossread/api', '--filter=@crossread/web', '--output-logs=errors-only'];
  return {
    build: {
      args: [inRoot.resolve('turbo/bin/turbo'), ...build],
      cwd: root,
      env: { ...process.env, ...quiet },
      say: logFor('build'),
      lines: 'when-it-fails',
    },
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
