import { UsageError } from '../command.ts';

/** Where the pages are. */
export interface PagesAt {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

/** What HOST and PORT say. */
export function pagesAt({ HOST, PORT }: NodeJS.ProcessEnv): PagesAt {
  return { host: HOST || '127.0.0.1', port: portOf(PORT) };
}

function portOf(given: string | undefined): number {
  if (given === undefined || given === '') return 3000;
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65535) return Number(given);
  throw new UsageError(`PORT is a number from 0 to 65535, not "${given}".`);
}

/** As a browser on this machine writes it. */
export function addressOf({ host, port }: PagesAt): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
