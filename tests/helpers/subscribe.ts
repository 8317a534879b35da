import { createClient } from 'graphql-sse';
import type { ApiClient, Data } from './api-client.ts';

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

/** GraphQL over SSE, distinct connections, as a client that keeps its cookies; one that breaks is made again, to where `asked` then says. */
export function subscribe(asked: () => ApiClient, query: string, variables: Record<string, unknown>): Subscription {
  let connections = 0;
  const client = createClient({
    url: () => `${asked().url}/graphql`,
    headers: () => ({ cookie: [...asked().cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
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
