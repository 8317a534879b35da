import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createClient, migrate, startDatabase, type PrismaClient } from '@crossread/prisma';
import { keepDatabase } from '../../apps/cli/src/serve/keep-database.ts';
import { keepRunning, type Kept } from '../../apps/cli/src/serve/keep-running.ts';
import { partsFor } from '../../apps/cli/src/serve/parts.ts';
import { startProcess, type ProcessOptions } from '../../apps/cli/src/serve/processes.ts';
import { answers, freePort } from './app.ts';
import { startRoundRobin } from './round-robin.ts';
import { smallDisk, type SmallDisk } from './small-disk.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startUnsteadyLink, type UnsteadyLink } from './unsteady-link.ts';

/** One part that is started again whenever it dies, as `npm start` does it. */
export interface KeptPart {
  /** Of the process that runs now; 0 where none does. */
  readonly pid: number;
  /** SIGKILL. */
  kill(): void;
}

/** Crossread as it is run for a school: pages, two API processes and a PostgreSQL, reached by one address. */
export interface Installation {
  /** Of the pages; without a slash at its end. */
  readonly url: string;
  readonly apis: readonly KeptPart[];
  readonly web: KeptPart;
  /** Between the API processes and PostgreSQL. */
  readonly link: UnsteadyLink;
  /** That PostgreSQL keeps its files on; null where none can be had here. */
  readonly disk: SmallDisk | null;
  readonly database: KeptPart;
  readonly prisma: PrismaClient;
  /** What the parts have said. */
  readonly said: readonly string[];
  stop(): Promise<void>;
}

const diskMegabytes = 400;
const firstDelay = 0.2;

export async function startInstallation(): Promise<Installation> {
  const stops: (() => unknown)[] = [];
  const said: string[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const disk = smallDisk(diskMegabytes);
    const folder = temporaryFolder();
    stops.push(() => (folder.remove(), disk?.remove()));
    // What the parts keep in a data folder goes there, too.
    process.env['CROSSREAD_DATA_DIR'] = path.join(folder.path, 'launcher');
    const dataDir = path.join(disk?.path ?? folder.path, 'data');
    const database = await startDatabase({ databaseUrl: '', dataDir });
    stops.push(() => database.stop());
    await migrate(database.url);
    const link = await startUnsteadyLink(portOf(database.url));
    stops.push(() => link.stop());
    const databaseUrl = withPort(database.url, link.port);
    const prisma = createClient(databaseUrl);
    stops.push(() => prisma.$disconnect());

    const say = (line: string): void => void said.push(line);
    const keep = (part: ProcessOptions): KeptPart => {
      let child: ChildProcess | undefined;
      const start = (): ChildProcess => (child = startProcess({ ...part, say, lines: 'all' }));
      const kept: Kept = keepRunning({ start, say, firstDelay });
      stops.push(() => kept.stop());
      return keptPart(() => child?.pid ?? 0);
    };
    stops.push(keepDatabase(database, say));
    const host = '127.0.0.1';
    const [port, ...apiPorts] = await Promise.all([freePort(), freePort(), freePort()]);
    const partsAt = (apiPort: number) => partsFor({ databaseUrl, apiPort, host, port, lanAddress: null });
    const apis = apiPorts.map((apiPort) => keep(partsAt(apiPort).api));
    const front = await startRoundRobin(apiPorts);
    stops.push(() => front.stop());
    const { web: pages } = partsAt(0);
    const web = keep({ ...pages, env: { ...pages.env, API_URL: front.url } });
    const url = `http://${host}:${port}`;
    await Promise.all(apiPorts.map((apiPort) => answers(`http://${host}:${apiPort}/health/ready`)));
    await answers(`${url}/icon.svg`);
    return {
      ...{ url, apis, web, link, disk, prisma, said, stop },
      database: keptPart(() => postmasterOf(dataDir)),
    };
  } catch (error) {
    await stop();
    throw new Error(`The installation did not start. ${said.slice(-20).join('\n')}`, { cause: error });
  }
}

function keptPart(pid: () => number): KeptPart {
  return {
    get pid() {
      return pid();
    },
    kill: () => process.kill(pid(), 'SIGKILL'),
  };
}

/** 0 while PostgreSQL is being started. */
function postmasterOf(dataDir: string): number {
  try {
    return Number(readFileSync(path.join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

const portOf = (url: string): number => Number(new URL(url).port);

function withPort(url: string, port: number): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
}
