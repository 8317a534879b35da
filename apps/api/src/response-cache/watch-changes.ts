import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** As the triggers name it. */
const channel = 'content_changed';
const retryMs = 1000;
/** A connection that has died without a word is noticed within this and `answerMs`. */
const heartbeatMs = 5000;
const answerMs = 2000;

export interface Watch {
  /** Whether every change that is committed is told of. */
  readonly isWatching: boolean;
  /** When it is over, every change has been told of that was committed before it was asked for. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  readonly url: string;
  /** Called for each change, and when the connection is made or lost: anything may have changed meanwhile. */
  readonly onChange: () => void;
  readonly onLost: (error: unknown) => void;
}

/** Listens, on a connection of its own, to what any process changes in the shared tables. */
export function watchChanges({ url, onChange, onLost }: Options): Watch {
  let client: pg.Client | null = null;
  const stopping = new AbortController();

  /** Gives up the connection; another is made. */
  const lose = (lost: pg.Client, error: unknown): void => {
    if (client !== lost) return;
    client = null;
    onChange();
    if (!stopping.signal.aborted) onLost(error);
    lost.end().catch(() => {});
  };

  const connect = async (): Promise<pg.Client> => {
    const made = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: answerMs,
      query_timeout: answerMs,
      keepAlive: true,
    });
    made.on('error', (error) => lose(made, error));
    made.on('end', () => lose(made, new Error('The connection has ended.')));
    made.on('notification', onChange);
    await made.connect();
    await made.query(`LISTEN ${channel}`);
    return made;
  };

  /** A notification of a commit comes before the answer to whatever is asked after it. */
  const beat = (asked: pg.Client): Promise<unknown> =>
    asked.query('SELECT 1').catch((error: unknown) => lose(asked, error));

  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (client) await beat(client);
      else {
        client = await connect().catch((error: unknown) => (onLost(error), null));
        onChange();
      }
      await sleep(client ? heartbeatMs : retryMs, null, { signal: stopping.signal }).catch(() => {});
    }
  };
  const watching = watch();

  return {
    get isWatching() {
      return client !== null;
    },
    async settle() {
      if (client) await beat(client);
    },
    async stop() {
      stopping.abort();
      await watching;
      await client?.end();
    },
  };
}
