import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Live } from '../live/live.ts';

/** An answer as it is sent. */
export interface KeptAnswer {
  readonly contentType: string;
  readonly body: Buffer;
  /** The same for the same body. */
  readonly etag: string;
}

export interface ResponseCache {
  /** Under which a request's answer is kept; null where who asks may matter. */
  keyOf(request: IncomingMessage, body: Buffer): string | null;
  /** What is kept for a request, if nothing has changed since. */
  get(key: string): KeptAnswer | undefined;
  /** To be called before the store is read for an answer that may be kept: `keep` gives it as it is to be sent. */
  begin(key: string): (contentType: string, body: string | Buffer) => KeptAnswer;
  /** To be waited for before an answer that is not kept is sent: whoever has it finds nothing older here. */
  settle(): Promise<void>;
}

/** No single answer takes more than this part of the cache. */
const shareMost = 0.1;

/** Answers that are the same for everybody, whole, until anything that such answers are made of changes. */
export function startResponseCache(live: Live, bytesMost: number): ResponseCache {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: bytesMost,
    maxEntrySize: Math.ceil(bytesMost * shareMost),
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });
  let changes = 0;
  live.onContent(() => {
    changes += 1;
    kept.clear();
  });
  return {
    keyOf({ method, url: path, headers }, body) {
      if (method !== 'POST' && method !== 'GET') return null;
      if (headers.cookie !== undefined || headers.authorization !== undefined) return null;
      return `${method} ${path} ${headers.accept ?? ''} ${headers['content-type'] ?? ''} ${hash('sha256', body, 'base64')}`;
    },
    get: (key) => (live.listening ? kept.get(key) : undefined),
    begin(key) {
      const before = changes;
      return (contentType, written) => {
        const body = Buffer.from(written);
        const answer = { contentType, body, etag: `"${hash('sha256', body, 'base64url')}"` };
        if (live.listening && changes === before) kept.set(key, answer);
        return answer;
      };
    },
    settle: () => live.settle(),
  };
}
