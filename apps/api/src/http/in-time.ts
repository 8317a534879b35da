import type { ServerResponse } from 'node:http';

/**
 * Does `work` as long as its client is there and the time is not up; after that its signal is aborted, and what it still
 * gives is not waited for.
 */
export async function inTime<Result>(
  response: ServerResponse,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | 'late' | 'gone'> {
  const ending = new AbortController();
  const ended = new Promise<'late' | 'gone'>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve(ending.signal.reason as 'late' | 'gone'), { once: true });
  });
  // Also after the answer was begun: a stream ends with its client. An answer that has been sent needs no ending.
  response.once('close', () => {
    if (!response.writableFinished) ending.abort('gone');
  });
  const timer = setTimeout(() => ending.abort('late'), timeoutMs);
  try {
    return await Promise.race([work(ending.signal), ended]);
  } catch (error) {
    if (ending.signal.aborted) return await ended;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
