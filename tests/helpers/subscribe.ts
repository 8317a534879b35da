import { createClient } from 'graphql-sse';
import type { Data } from './api.ts';

export interface Subscription {
  /** What has come so far. */
  readonly events: readonly Data[];
  /** How often it connected. */
  readonly connections: number;
  /** Waits for the first event, of those to come or that have come, that fits. */
  until(fits: (event: Data) => boolean): Promise<Data>;
  /** Resolves when the server says that it is complete. */
  readonly completed: Promise<void>;
  stop(): void;
}

/** A client of GraphQL over SSE, distinct connections; one that breaks is made again, to where `url` then says. */
export function subscribe(url: () => string, query: string, variables: Record<string, unknown>): Subscription {
  let connections = 0;
  const client = createClient({
    url: () => `${url()}/graphql`,
    retryAttempts: 200,
    retry: () => new Promise((resolve) => setTimeout(resolve, 100)),
    on: { connected: () => (connections += 1) },
  });
  const events: Data[] = [];
  const waiting = new Set<() => void>();
  let stop = (): void => {};
  const completed = new Promise<void>((resolve, reject) => {
    stop = client.subscribe<Data>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          events.push(errors ? { errors } : data);
          for (const look of waiting) look();
        },
        error: reject,
        complete: resolve,
      },
    );
  });
  completed.catch(() => {}); // whoever waits for it is told
  return {
    ...{ events, completed, stop },
    get connections() {
      return connections;
    },
    until: (fits) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = events.find(fits);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
