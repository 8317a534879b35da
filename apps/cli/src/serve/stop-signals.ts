import type { Say } from './log.ts';

/** npm passes on the Ctrl-C that the terminal has already sent: two signals this close are one. */
const sameMs = 1_000;

/** Aborted by the first Ctrl-C, SIGTERM or hang-up; a second one ends this process, and with it its children, at once. */
export function stopSignals(say: Say): AbortSignal {
  const stopping = new AbortController();
  let firstAt = 0;
  const onSignal = (): void => {
    if (!stopping.signal.aborted) {
      firstAt = performance.now();
      say('Stopping. Ctrl-C again does not wait.');
      stopping.abort();
    } else if (performance.now() - firstAt > sameMs) {
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  return stopping.signal;
}
