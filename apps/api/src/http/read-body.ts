import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { bodyBytes } from '../limits/limits.ts';
import type { Refusal } from './refusal.ts';
import { trustedDocument } from './trusted-documents.ts';

const megabyte = 1024 * 1024;
const { ordinary: ordinaryBytes, withReports: largeBytes } = bodyBytes;
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
 * the query, or its id, before its variables. Which operations these are is no secret, so few are read at once.
 */
export function bodyReader(timeoutMs: number): BodyReader {
  let largeUnderWay = 0;
  return {
    async read(request) {
      let done = (): void => {};
      const becomesLarge = (beginning: Buffer): Refusal | null => {
        const query = trustedBeginning(beginning) ?? beginning;
        if (!largeOperations.some((name) => query.includes(name))) return tooLarge(ordinaryBytes);
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

/** The document that a body begins with the id of. */
function trustedBeginning(beginning: Buffer): string | undefined {
  return trustedDocument(/^\s*\{\s*"documentId"\s*:\s*"([^"]*)"/.exec(beginning.toString('latin1', 0, 200))?.[1]);
}

function readWithin(
  request: IncomingMessage,
  timeoutMs: number,
  becomesLarge: (beginning: Buffer) => Refusal | null,
): Promise<Buffer | Refusal> {
  if (Number(request.headers['content-length'] ?? 0) > largeBytes) return Promise.resolve(tooLarge(largeBytes));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const slow = (): void => end(tooSlow);
    let late = setTimeout(slow, timeoutMs);
    const stop = (): void => {
      clearTimeout(late);
      request.off('data', take).off('end', finish).off('error', fail).off('close', fail);
    };
    const end = (result: Buffer | Refusal): void => {
      stop();
      // Left in the middle, it must not go on, nor close the connection: a refusal is to be sent.
      if (!request.complete) request.pause();
      resolve(result);
    };
    const finish = (): void => end(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    const fail = (error = new Error('The connection was closed in the middle of a request.')): void => {
      stop();
      reject(error);
    };
    const take = (chunk: Buffer): void => {
      const before = size;
      size += chunk.length;
      chunks.push(chunk);
      if (size > largeBytes) return end(tooLarge(largeBytes));
      if (before > ordinaryBytes || size <= ordinaryBytes) return;
      const refusal = becomesLarge(Buffer.concat(chunks));
      if (refusal) return end(refusal);
      clearTimeout(late);
      late = setTimeout(slow, timeoutMs * (patience - 1));
    };
    request.on('data', take).on('end', finish).on('error', fail).on('close', fail);
  });
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
  retryAfterSeconds: 5,
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
