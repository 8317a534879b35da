import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './refusal.ts';

/** Answers that go on for as long as their client wants. */
export interface EventStreams {
  /** How many are open. */
  readonly count: number;
  /** Why a request for one more is refused, or null. */
  refusal(request: IncomingMessage): Refusal | null;
  /** Sends what comes, no faster than the client takes it; resolves when either side has ended. */
  send(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void>;
  /**
   * Ends all, and those to come, in the middle: without the event that says the subscription is complete, so that clients
   * connect again, to another process.
   */
  end(): void;
}

/** Pings keep the socket of a client that reads from being idle so long. */
const stalledMs = 60_000;
const most = 1_000;
const full: Refusal = {
  status: 503,
  code: 'TOO_MANY_STREAMS',
  message: `This server follows ${most} subscriptions already. Try again in some seconds.`,
  retryAfterSeconds: 5,
};

export function eventStreams(): EventStreams {
  const open = new Set<() => void>();
  let stopping = false;
  return {
    get count() {
      return open.size;
    },
    refusal: ({ headers }) => (headers.accept?.includes('text/event-stream') && open.size >= most ? full : null),
    async send(body, response) {
      const chunks = body[Symbol.asyncIterator]();
      // Of yoga's streams (not of Node's own) it returns while a chunk is awaited: what they are made of is freed at once.
      const end = (): void => {
        open.delete(end);
        void chunks.return?.();
      };
      open.add(end);
      const closed = new Promise<void>((resolve) => response.once('close', resolve));
      void closed.then(end);
      response.setTimeout(stalledMs, () => response.destroy());
      if (stopping) end();
      try {
        for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) {
          if (!response.write(chunk.value)) await Promise.race([once(response, 'drain'), closed]);
        }
      } catch (error) {
        if (open.has(end)) throw error; // otherwise it was ended from here while a chunk was awaited
      } finally {
        open.delete(end);
        response.end();
      }
    },
    end() {
      stopping = true;
      for (const end of open) end();
    },
  };
}
