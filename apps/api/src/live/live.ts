import type { Logger } from 'pino';
import { startListener } from './listener.ts';

/** One object of the store that is watched; `Progress` is what pupils do at an assignment, `Class` who joins one. */
export type Topic = `${'Job' | 'Quiz' | 'Assignment' | 'Progress' | 'Class'}:${string}`;

/** Says that something changed since it was last asked, not how often: a burst of changes is one. */
export interface Watch {
  /** Resolves after a change, at once where there was one since the last call; and when the watch is closed. */
  changed(): Promise<void>;
  readonly closed: boolean;
  close(): void;
}

/** What changes in the store, whichever process changes it. */
export interface Live {
  /** Tells of changes of any of these. */
  watch(...topics: readonly Topic[]): Watch;
  /**
   * Calls back, before anything else hears of it, whenever what answers for everybody are made of has changed, or may have
   * while no connection stood.
   */
  onContent(changed: () => void): void;
  /** When it is over, every change has been told of that was committed before it was asked for. */
  settle(): Promise<void>;
  /** Whether it hears of changes at the moment; watches are told of what may have been lost once it does again. */
  readonly listening: boolean;
  /** How many are open. */
  readonly watches: number;
  /** Closes every watch. */
  stop(): Promise<void>;
}

interface Watched extends Watch {
  tell(): void;
}

/** One connection for all watches of the process. */
export function startLive(url: string, log: Logger): Live {
  const watches = new Map<string, Set<Watched>>();
  const all = (): readonly Watched[] => [...new Set([...watches.values()].flatMap((set) => [...set]))];
  const onContent: (() => void)[] = [];
  const contentChanged = (): void => onContent.forEach((changed) => changed());
  const listener = startListener({
    ...{ url, log },
    onChange(topic) {
      if (topic === 'content') contentChanged();
      else watches.get(topic)?.forEach((watch) => watch.tell());
    },
    onListening() {
      contentChanged();
      all().forEach((watch) => watch.tell());
    },
    onLost: contentChanged,
  });
  return {
    watch(...topics) {
      const watch = newWatch(() => {
        for (const topic of topics) {
          const set = watches.get(topic);
          set?.delete(watch);
          if (set?.size === 0) watches.delete(topic);
        }
      });
      for (const topic of topics) {
        const set = watches.get(topic) ?? new Set();
        watches.set(topic, set);
        set.add(watch);
      }
      return watch;
    },
    onContent: (changed) => void onContent.push(changed),
    settle: () => listener.settle(),
    get listening() {
      return listener.listening;
    },
    get watches() {
      return all().length;
    },
    async stop() {
      all().forEach((watch) => watch.close());
      await listener.stop();
    },
  };
}

function newWatch(onClose: () => void): Watched {
  let news = false;
  let closed = false;
  let wake: (() => void) | null = null;
  const tell = (): void => {
    news = true;
    wake?.();
  };
  return {
    tell,
    async changed() {
      if (!news && !closed) await new Promise<void>((resolve) => (wake = resolve));
      news = false;
    },
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      onClose();
      tell();
    },
  };
}
