import type { Say } from './log.ts';

/** npm passes on the Ctrl-C that the terminal has already sent: two signals this close are one. */
const sameMs = 1_000;
const lookMs = 500;

/**
 * Aborted by the first Ctrl-C or SIGTERM, or by the end of the npm that started this process: npm's shell does not pass
 * signals on. A second Ctrl-C ends this process, and with it its children, at once.
 */
export function stopSignals(say: Say): AbortSignal {
  const stopping = new AbortController();
  let firstAt = 0;
  const stop = (): void => {
    firstAt = performance.now();
    say('Stopping. Ctrl-C again does not wait.');
    stopping.abort();
  };
  const onSignal = (): void => {
    if (!stopping.signal.aborted) stop();
    else if (performance.now() - firstAt > sameMs) process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);

  const parent = process.ppid;
  const look = (): void => {
    if (process.ppid !== parent && !stopping.signal.aborted) stop();
  };
  if (process.env['npm_lifecycle_event'] !== undefined) setInterval(look, lookMs).unref();
  return stopping.signal;
}
