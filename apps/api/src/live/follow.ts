import { setTimeout as sleep } from 'node:timers/promises';
import { Repeater } from 'graphql-yoga';
import type { Live, Topic } from './live.ts';

/** Changes that follow each other faster are read as one, where nothing else is said. */
const usualRestMs = 100;

interface Followed<State> {
  readonly topics: readonly Topic[];
  /** The state as it is stored now; null where there is no such object, or no longer. */
  readonly read: () => Promise<State | null>;
  /** Differs where the state does. */
  readonly versionOf: (state: State) => string | number;
  /** For so long nothing is read again. */
  readonly restMs?: number;
  /** It is read at least so often, where a change may not be told. */
  readonly everyMs?: number;
  /** Whether nothing can change any more. */
  readonly hasEnded?: (state: State) => boolean;
}

/**
 * Gives the state at once and then after each change, until it has ended, is gone, or nobody follows any more. Nothing is
 * read before the last state was taken: who takes slowly skips what was in between. It is watched before it is first read,
 * so that no change falls between the two.
 */
export function follow<State>(live: Live, followed: Followed<State>): AsyncIterable<State | null> {
  const { topics, read, versionOf, restMs = usualRestMs, everyMs, hasEnded = () => false } = followed;
  return new Repeater<State | null>(async (push, stop) => {
    const watch = live.watch(...topics);
    void stop.then(() => watch.close());
    let told: string | number | null = null;
    try {
      while (!watch.closed) {
        const state = await read();
        const version = state && versionOf(state);
        if (version === null || version !== told) await push(state);
        if (state === null || hasEnded(state)) break;
        told = version;
        const changed = everyMs === undefined ? watch.changed() : Promise.race([watch.changed(), sleep(everyMs)]);
        await Promise.all([changed, sleep(restMs)]);
      }
    } finally {
      stop();
      watch.close();
    }
  });
}
