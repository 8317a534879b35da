import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningDatabase } from '@crossread/prisma/launch';
import type { Say } from './log.ts';

/** How soon it is noticed that the database has died. */
const lookMs = 1_000;

/** Starts the database again whenever it has died, at the same address. Gives what ends that. */
export function keepDatabase(
  database: Pick<RunningDatabase, 'revive'>,
  say: Say,
  everyMs = lookMs,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  async function keep(): Promise<void> {
    let said = '';
    while (!signal.aborted) {
      try {
        if (await database.revive()) say('It had ended. It runs again.');
        said = '';
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        if (why !== said) say(`It has ended and does not start. Trying again. ${why}`);
        said = why;
      }
      await sleep(everyMs, undefined, { signal }).catch(() => {});
    }
  }
  const kept = keep();
  return async () => {
    stopping.abort();
    await kept;
  };
}
