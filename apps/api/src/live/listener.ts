import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';

/** The channel of the triggers in prisma/migrations. */
export const channel = 'crossread_changes';
const waitMs = { first: 100, most: 5_000 };
/** A connection that died without a word is noticed after at most both. */
const heartbeatMs = 5_000;
const answerMs = 5_000;

interface Options {
  readonly url: string;
  readonly log: Logger;
  /** What changed: a topic such as "Job:<id>", or "content", what answers for everybody are made of. */
  readonly onChange: (topic: string) => void;
  /** It listens from now on; what was told before, while no connection stood, is lost. */
  readonly onListening: () => void;
  readonly onLost: () => void;
}

export interface Listener {
  readonly listening: boolean;
  /** When it is over, every change has been told of that was committed before it was asked for, or nothing is heard. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Hears of every change in the store, over a connection of its own: LISTEN belongs to a session, so it cannot go through
 * the pool, nor through a pooler that shares sessions. Connects again, with back-off, until it is stopped.
 */
export function startListener({ url, log, onChange, onListening, onLost }: Options): Listener {
  const stopping = new AbortController();
  const { signal } = stopping;
  /** While it listens. */
  let heard: { readonly client: pg.Client; lose(error: unknown): void } | null = null;

  /** Resolves when the connection is lost. */
  async function listenOnce(): Promise<void> {
    const client = new pg.Client({
      ...{ connectionString: url, application_name: 'crossread-live' },
      ...{ keepAlive: true, query_timeout: answerMs },
    });
    const ended = new AbortController();
    for (const event of ['error', 'end'] as const) client.on(event, (error?: Error) => ended.abort(error));
    client.on('notification', ({ payload }) => onChange(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      heard = { client, lose: (error) => ended.abort(error) };
      onListening();
      const until = AbortSignal.any([signal, ended.signal]);
      for (;;) {
        await sleep(heartbeatMs, undefined, { signal: until });
        await client.query('SELECT 1');
      }
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error }, 'changes in the store are not heard; connecting again');
    } finally {
      heard = null;
      onLost();
      await client.end().catch(() => {});
    }
  }

  async function run(): Promise<void> {
    let wait = waitMs.first;
    while (!signal.aborted) {
      const startedAt = performance.now();
      await listenOnce();
      wait = performance.now() - startedAt > waitMs.most ? waitMs.first : Math.min(wait * 2, waitMs.most);
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  }

  const running = run();
  return {
    get listening() {
      return heard !== null;
    },
    async settle() {
      const { client, lose } = heard ?? {};
      // PostgreSQL sends a session what it is notified of before the answer to whatever the session asks after that.
      await client?.query('SELECT 1').catch(lose);
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
