import type { Client } from 'urql';
import { jobChangedSubscription } from './job-documents.ts';
import type { Job } from './job-fragment.ts';

/** What a stream has told since it was last asked. */
export interface Told {
  /** Its newest state; null: there is no such job; undefined: nothing was told. */
  readonly job?: Job | null;
  /** Whether the stream is over, by itself or cut off. */
  readonly over: boolean;
}

export interface JobStream {
  /** Waits until something is told, or for so long. */
  next(timeoutMs: number): Promise<Told>;
  close(): void;
}

export function openJobStream(client: Client, id: string): JobStream {
  let told: Told = { over: false };
  let wake = () => {};
  const tell = (what: Partial<Told>) => {
    told = { ...told, ...what };
    wake();
  };
  const { unsubscribe } = client.subscription(jobChangedSubscription, { id }).subscribe(({ data, error, hasNext }) => {
    tell({ ...(data && !error && { job: data.jobChanged }), over: error !== undefined || !hasNext });
  });
  return {
    async next(timeoutMs) {
      if (told.job === undefined && !told.over) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const { over } = told;
      const newest = told;
      told = { over };
      return newest;
    },
    close() {
      unsubscribe();
      tell({ over: true });
    },
  };
}
