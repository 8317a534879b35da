import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Say } from './log.ts';
import { endOf, endProcess } from './processes.ts';

export interface Kept {
  /** Ends the process, and does not start it again. */
  stop(): Promise<void>;
}

export interface KeepOptions {
  readonly start: () => ChildProcess;
  readonly say: Say;
  /** Seconds before the first restart, doubled for each further one. */
  readonly firstDelay?: number;
}

const longestDelay = 30;
/** A process that ran for this long had started well: the next restart waits as little as the first. */
const wellMs = 60_000;

/** Starts a process and starts it again whenever it ends, waiting longer each time: 1, 2, 4 … 30 seconds. */
export function keepRunning({ start, say, firstDelay = 1 }: KeepOptions): Kept {
  const stopping = new AbortController();
  let child = start();

  async function keep(): Promise<void> {
    for (let delay = firstDelay; ; delay = Math.min(delay * 2, longestDelay)) {
      const startedAt = performance.now();
      const end = await endOf(child);
      if (stopping.signal.aborted) return;
      if (performance.now() - startedAt >= wellMs) delay = firstDelay;
      say(`It has ended (${end}). Starting it again in ${delay} s.`);
      try {
        await sleep(delay * 1000, undefined, { signal: stopping.signal });
      } catch {
        return; // stopped while it waited
      }
      child = start();
    }
  }

  const kept = keep();
  return {
    stop: async () => {
      stopping.abort();
      await endProcess(child);
      await kept;
    },
  };
}
