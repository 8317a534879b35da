import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Refusal } from './refusal.ts';

const megabyte = 1024 * 1024;
const ordinaryBytes = megabyte;
/** An import of the most reports a story holds, each as long as may be, and their JSON. */
const largeBytes = 64 * megabyte;
/** Large bodies that are read or answered at once; each takes several times its size. */
const largeAtOnce = 2;
/** A large body may take so many times as long. */
const patience = 4;
const largeOperations = ['importStory', 'previewReport'];

export interface BodyReader {
  /** Gives the body, or why it is not read to its end. Call `done` when the request is answered. */
  read(request: IncomingMessage): Promise<{ readonly body: Buffer | Refusal; readonly done: () => void }>;
}

/**
 * Reads bodies of at most a megabyte, and of more where the beginning names an operation that takes reports: clients write
 * the query before its variables. Which operations these are is no secret, so few are read at once.
 */
export function bodyReader(timeoutMs: number): BodyReader {
  let largeUnderWay = 0;
  return {
    async read(request) {
      let done = (): void => {};
      const becomesLarge = (beginning: Buffer): Refusal | null => {
        if (!largeOperations.some((name) => beginning.includes(name))) return tooLarge(ordinaryBytes);
        if (largeUnderWay >= largeAtOnce) return busy;
        largeUnderWay += 1;
        done = () => (largeUnderWay -= 1);
        return null;
      };
      const body = await readWithin(request, timeoutMs, becomesLarge);
      return { body: Buffer.isBuffer(body) && !isUtf8(body) ? notUtf8 : body, done };
    },
  };
}

async function readWithin(
  request: IncomingMessage,
  timeoutMs: number,
  becomesLarge: (beginning: Buffer) => Refusal | null,
): Promise<Buffer | Refusal> {
  if (Number(request.headers['content-length'] ?? 0) > largeBytes) return tooLarge(largeBytes);
  const over = new AbortController();
  const timeLeft = sleep(timeoutMs, 'late' as const, { signal: over.signal });
  let late = timeLeft;
  const chunks: Buffer[] = [];
  let size = 0;
  // Left in the middle, it must not close the connection: a refusal is to be sent.
  const parts = request.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const part = await Promise.race([parts.next(), late]);
      if (part === 'late') return tooSlow;
      if (part.done) return Buffer.concat(chunks);
      const before = size;
      size += part.value.length;
      chunks.push(part.value);
      if (size > largeBytes) return tooLarge(largeBytes);
      if (before <= ordinaryBytes && size > ordinaryBytes) {
        const refusal = becomesLarge(Buffer.concat(chunks));
        if (refusal) return refusal;
        late = sleep(timeoutMs * (patience - 1), 'late' as const, { signal: over.signal });
      }
    }
  } finally {
    for (const timer of [timeLeft, late]) timer.catch(() => {});
    over.abort();
  }
}

function tooLarge(bytes: number): Refusal {
  const advice =
    bytes === ordinaryBytes
      ? 'Only importStory and previewReport take more; write the query before its variables.'
      : 'Import fewer or shorter reports at a time.';
  return { status: 413, code: 'TOO_LARGE', message: `The request is larger than ${bytes / megabyte} MB. ${advice}` };
}

const busy: Refusal = {
  status: 503,
  code: 'BUSY',
  message: 'Other large imports are being read. Send it again in some seconds.',
};
const tooSlow: Refusal = {
  status: 408,
  code: 'TOO_SLOW',
  message: 'The request did not arrive in time. Send it again over a better connection, or in parts.',
};
const notUtf8: Refusal = {
  status: 400,
  code: 'NOT_UTF8',
  message: 'The request is not valid UTF-8. Encode it as UTF-8.',
};
